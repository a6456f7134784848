import type { Golden } from "../golden.ts";

const file = ".kamal/hooks/pre-connect";
const hook = (lines: string, name = file) => ({ file: name, put: `#!/usr/bin/env ruby\n${lines}` });
const realtime = "elapsed = Benchmark.realtime do\n  sleep 1\nend\nputs elapsed\n";

export const golden: Golden = {
  bad: [
    { name: "Benchmark", changes: [hook(realtime)] },
    {
      name: "several, in a method",
      changes: [hook('def lookup(host)\n  JSON.parse(Net::HTTP.get(URI("https://#{host}/up")))\nend\nlookup "a"\n')],
    },
    {
      name: "Time.parse after a library that does not bring it",
      changes: [hook('require "json"\nat = Time.parse(ENV["KAMAL_RECORDED_AT"])\nputs JSON.generate(at: at)\n')],
    },
  ],
  good: [
    { name: "the library", changes: [hook(`require "benchmark"\n${realtime}`)] },
    { name: "a library that brings it", changes: [hook('require "net/http"\nputs Socket.gethostname\n')] },
    { name: "a gem that may bring it", changes: [hook(`require "active_support/all"\n${realtime}`)] },
    { name: "a file of the repository", changes: [hook(`require_relative "../../lib/hooks"\n${realtime}`)] },
    { name: "a sample", changes: [hook(realtime, `${file}.sample`)] },
    {
      name: "a string, a comment and another constant",
      changes: [hook('# Benchmark.realtime\nputs "Benchmark.realtime"\nputs MyApp::Benchmark.name\n')],
    },
    { name: "an option of Ruby", changes: [{ file, put: `#!/usr/bin/env -S ruby -rbenchmark\n${realtime}` }] },
    { name: "a shell", changes: [{ file, put: '#!/bin/sh\necho "Benchmark.realtime"\n' }] },
  ],
};

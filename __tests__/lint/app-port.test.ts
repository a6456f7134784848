import { expect, test } from "vitest";
import { appPortMismatch } from "../../src/lint/rules/app-port-mismatch.ts";
import { lintFiles } from "./lint-files.ts";

interface App {
  dockerfile: string;
  /** The rest of deploy.yml. */
  rest?: string;
  files?: Record<string, string>;
}

/** `error 3000`: the severity, and the port or `loopback` of the message. */
async function found({ dockerfile, rest = "", files = {} }: App): Promise<string[]> {
  const deploy = `service: shop\nservers: { web: { hosts: [65.108.1.2]${rest.includes("ROLE") ? rest.slice(4) : ""} } }\n`;
  const findings = await lintFiles(
    { "config/deploy.yml": deploy + (rest.includes("ROLE") ? "" : rest), Dockerfile: dockerfile, ...files },
    { rules: [appPortMismatch] },
  );
  return findings.map(({ severity, message }) => {
    const port = /listens on (\d+) \(/.exec(message)?.[1] ?? "loopback";
    return `${severity} ${port}`;
  });
}

const ruby = "FROM ruby:3.4-slim\nWORKDIR /rails\n";
const rails = `${ruby}CMD ["./bin/rails", "server"]\n`;
const python = "FROM python:3.13-slim\nWORKDIR /app\n";
const node = "FROM node:22-slim\nWORKDIR /app\n";
const puma = (text: string) => ({ "config/puma.rb": text });
const port = (value: number) => `proxy: { app_port: ${value} }\n`;
const env = (name: string, value: string) => `env: { clear: { ${name}: "${value}" } }\n`;
const start = (script: string) => ({ "package.json": JSON.stringify({ scripts: { start: script } }) });

test.each<[string, App, string]>([
  ["Rails with Puma's file", { dockerfile: rails, files: puma('port ENV.fetch("PORT", 3000)\n') }, "error 3000"],
  ["a default in a block", { dockerfile: rails, files: puma('port ENV.fetch("PORT") { 3000 }\n') }, "error 3000"],
  [
    "EXPOSE 80 is only a note",
    { dockerfile: `${ruby}EXPOSE 80\nCMD ["bin/rails", "s"]`, files: puma("port 3000") },
    "error 3000",
  ],
  ["a bind", { dockerfile: rails, files: puma('bind "tcp://0.0.0.0:#{ENV.fetch("PORT", 3001)}"') }, "error 3001"],
  [
    "the branch of production",
    { dockerfile: rails, files: puma("if Rails.env.local?\n port 80\nelse\n port 8080\nend") },
    "error 8080",
  ],
  [
    "PORT in deploy.yml",
    { dockerfile: rails, rest: env("PORT", "4000"), files: puma('port ENV.fetch("PORT", 80)') },
    "error 4000",
  ],
  ["-p of Rails", { dockerfile: `${ruby}CMD bin/rails server -p 3001 -b 0.0.0.0\n` }, "error 3001"],
  ["-b of Rails", { dockerfile: `${ruby}CMD bin/rails server -p 80 -b 127.0.0.1\n` }, "error loopback"],
  [
    "Puma alone",
    { dockerfile: `${ruby}CMD ["bundle","exec","puma","-C","config/puma.rb"]`, files: puma("port 3000") },
    "error 3000",
  ],
  [
    "a bind to the loopback",
    { dockerfile: rails, rest: port(3000), files: puma('bind "tcp://127.0.0.1:3000"') },
    "error loopback",
  ],
  [
    "Thruster with PORT",
    { dockerfile: `${ruby}CMD ["thrust","bin/rails","s"]`, rest: port(8080) + env("PORT", "8080") },
    "error 80",
  ],
  ["Thruster's HTTP_PORT", { dockerfile: `${ruby}ENV HTTP_PORT=8080\nCMD ["thrust","bin/rails","s"]` }, "error 8080"],
  [
    "a base image that may set PORT",
    { dockerfile: rails.replace("ruby:3.4-slim", "acme/base"), files: puma("port 3000") },
    "warning 3000",
  ],
  ["gunicorn", { dockerfile: `${python}CMD ["gunicorn", "-b", "0.0.0.0:8000", "app:app"]` }, "error 8000"],
  ["gunicorn on the loopback", { dockerfile: `${python}CMD gunicorn app:app --bind=127.0.0.1:80` }, "error loopback"],
  ["gunicorn with PORT", { dockerfile: `${python}ENV PORT=8080\nCMD gunicorn app:app --bind :$PORT` }, "error 8080"],
  ["gunicorn with a default", { dockerfile: `${python}CMD gunicorn app:app -b 0.0.0.0:\${PORT:-8000}` }, "error 8000"],
  ["uvicorn without a host", { dockerfile: `${python}CMD ["uvicorn", "app:app", "--port", "80"]` }, "error loopback"],
  ["uvicorn", { dockerfile: `${python}CMD ["uvicorn", "app:app", "--host", "0.0.0.0"]` }, "error 8000"],
  [
    "Django's server",
    { dockerfile: `${python}CMD python manage.py migrate && python manage.py runserver 0.0.0.0:8000` },
    "error 8000",
  ],
  ["flask", { dockerfile: `${python}CMD ["flask", "--app", "x", "run", "--host=0.0.0.0"]` }, "error 5000"],
  [
    "a role's command",
    { dockerfile: python, rest: "ROLE, cmd: uvicorn app:app --host 0.0.0.0 --port 9000" },
    "error 9000",
  ],
  ["Next.js", { dockerfile: `${node}CMD ["npx", "next", "start"]` }, "error 3000"],
  [
    "a script of package.json",
    { dockerfile: `${node}CMD ["npm", "start"]`, files: start("next start -p 3001") },
    "warning 3001",
  ],
  [
    "PORT of an unknown program",
    { dockerfile: `${node}CMD ["node", "server.js"]`, rest: port(4000) + env("PORT", "3000") },
    "warning 3000",
  ],
  ["EXPOSE of an unknown program", { dockerfile: 'FROM golang:1.24\nEXPOSE 8080\nCMD ["/api"]' }, "warning 8080"],
  [
    "EXPOSE with only an ENTRYPOINT",
    { dockerfile: 'FROM golang:1.24\nEXPOSE 8080\nENTRYPOINT ["/api"]' },
    "warning 8080",
  ],
  ["Phoenix", { dockerfile: 'FROM hexpm/elixir:1.18 AS b\nFROM debian:12\nCMD ["/app/bin/server"]' }, "warning 4000"],
  ["Rails without a file of Puma", { dockerfile: `${ruby}EXPOSE 3000\nCMD ["./bin/rails", "server"]` }, "warning 3000"],
  ["nginx", { dockerfile: "FROM nginx:1.27-alpine\nCOPY dist /usr/share/nginx/html\n", rest: port(3000) }, "error 80"],
  [
    "nginx without root",
    { dockerfile: "FROM nginxinc/nginx-unprivileged:1.27\nCOPY dist /usr/share/nginx/html\n" },
    "error 8080",
  ],
])("reports: %s", async (_name, app, finding) => {
  expect(await found(app)).toEqual([finding]);
});

test.each<[string, App]>([
  [
    "Puma's file with the port of the proxy",
    { dockerfile: rails, rest: port(3000), files: puma('port ENV.fetch("PORT", 3000)') },
  ],
  ["PORT 80", { dockerfile: rails, rest: env("PORT", "80"), files: puma('port ENV.fetch("PORT", 3000)') }],
  [
    "PORT from a secret",
    { dockerfile: rails, rest: "env: { secret: [PORT] }\n", files: puma('port ENV.fetch("PORT", 3000)') },
  ],
  ["a condition that is unknown", { dockerfile: rails, files: puma("port 3000 if Settings.port?\nport 80") }],
  ["a socket", { dockerfile: rails, files: puma('bind "unix:///tmp/puma.sock"') }],
  [
    "a second file of Puma",
    { dockerfile: rails, files: { ...puma("port 3000"), "config/puma/production.rb": "port 80\n" } },
  ],
  ["two ports", { dockerfile: rails, files: puma('port 3000\nbind "tcp://0.0.0.0:80"') }],
  ["Thruster", { dockerfile: `${ruby}CMD ["thrust", "./bin/rails", "server"]`, files: puma("port 3000") }],
  [
    "Thruster in the entrypoint",
    { dockerfile: rails, files: { ...puma("port 3000"), "bin/docker-entrypoint": 'exec thrust "$@"\n' } },
  ],
  ["nginx beside Rails", { dockerfile: `${ruby}CMD nginx && bin/rails server -p 3000` }],
  ["a process manager", { dockerfile: `${ruby}EXPOSE 3000\nCMD ["foreman", "start"]` }],
  ["a program behind another", { dockerfile: `${ruby}EXPOSE 3000\nCMD caddy start & bin/rails server -p 3000` }],
  ["gunicorn with a file", { dockerfile: `${python}EXPOSE 80\nCMD ["gunicorn", "-c", "conf.py", "app:app"]` }],
  [
    "gunicorn with a PORT from a secret",
    { dockerfile: `${python}CMD gunicorn a --bind :$PORT`, rest: "env: { secret: [PORT] }\n" },
  ],
  ["uvicorn", { dockerfile: `${python}CMD ["uvicorn", "app:app", "--host", "0.0.0.0", "--port", "80"]` }],
  ["a script with PORT", { dockerfile: `${node}CMD ["npm", "start"]`, files: start("next start -p $PORT") }],
  ["Next.js with PORT", { dockerfile: `${node}ENV PORT=80\nCMD ["npm", "start"]`, files: start("next start") }],
  [
    "an old EXPOSE beside a file of Puma that cannot be read",
    { dockerfile: `${ruby}EXPOSE 80\nCMD ["puma", "-C", "config/puma.rb"]`, files: puma("port Settings.port") },
  ],
  ["several exposed ports", { dockerfile: 'FROM golang:1.24\nEXPOSE 8080 80\nCMD ["/api"]' }],
  ["a port that EXPOSE names beside PORT", { dockerfile: 'FROM golang:1.24\nENV PORT=9090\nEXPOSE 80\nCMD ["/api"]' }],
  [
    "nginx with its own configuration",
    { dockerfile: "FROM nginx:1.27\nCOPY nginx.conf /etc/nginx/nginx.conf\n", rest: port(3000) },
  ],
  ["an app_port from ERB", { dockerfile: rails, rest: "proxy:\n  app_port: <%= port %>\n", files: puma("port 3000") }],
  [
    "another entrypoint",
    { dockerfile: rails, rest: "ROLE, options: { entrypoint: /start }", files: puma("port 3000") },
  ],
  [
    "a script that may start Thruster",
    { dockerfile: `${ruby}EXPOSE 3000\nCMD ["./bin/web"]`, files: puma("port 3000") },
  ],
  ["a shell script", { dockerfile: `${node}ENV PORT=3000\nCMD ["/start.sh"]` }],
  [
    "a Kamal 1 configuration",
    { dockerfile: rails, rest: "traefik: { args: { log: true } }\n", files: puma("port 3000") },
  ],
  ["no proxy", { dockerfile: rails, rest: "ROLE, proxy: false", files: puma("port 3000") }],
])("reports nothing: %s", async (_name, app) => {
  expect(await found(app)).toEqual([]);
});

import type { Golden } from "../golden.ts";

const file = "config/environments/production.rb";
const force = (value: string) => ({ file, find: "config.force_ssl = true", put: `config.force_ssl = ${value}` });
const off = { file: "config/deploy.yml", find: "  clear:\n    #", put: '  clear:\n    FORCE_SSL: "false"\n    #' };

export const golden: Golden = {
  bad: [
    { name: "a variable that is not set", changes: [force('ENV.fetch("FORCE_SSL", "true")')] },
    { name: "a variable that should switch it off", changes: [force('ENV.fetch("FORCE_SSL", "true")'), off] },
    {
      name: "the other setting",
      changes: [{ file, find: "config.assume_ssl = true", put: 'config.assume_ssl = ENV["ASSUME"] || "true"' }],
    },
  ],
  good: [
    { name: "a comparison", changes: [force('ENV.fetch("FORCE_SSL", "true") == "true"'), off] },
    { name: "a cast", changes: [force('ActiveModel::Type::Boolean.new.cast(ENV.fetch("FORCE_SSL", "true"))')] },
    { name: "a variable without a default", changes: [force('ENV["FORCE_SSL"]')] },
    { name: "a default that is no text", changes: [force('ENV.fetch("FORCE_SSL", true)')] },
  ],
};

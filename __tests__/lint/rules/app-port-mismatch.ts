import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const withoutThruster = {
  file: "Dockerfile",
  find: 'EXPOSE 80\nCMD ["./bin/thrust", "./bin/rails", "server"]',
  put: 'EXPOSE 3000\nCMD ["./bin/rails", "server"]',
};

const bind = (address: string) => ({
  file: "config/puma.rb",
  find: 'port ENV.fetch("PORT", 3000)',
  put: `bind "tcp://${address}:80"`,
});

export const golden: Golden = {
  bad: [
    { name: "Rails without Thruster in front", changes: [withoutThruster] },
    { name: "a server on 127.0.0.1", changes: [withoutThruster, bind("127.0.0.1")] },
    {
      name: "a program that is not known, with PORT and EXPOSE",
      app: "go-service",
      changes: [{ file: deploy, find: "  app_port: 8080\n", put: "" }],
    },
  ],
  good: [
    { name: "a server on every address", changes: [withoutThruster, bind("0.0.0.0")] },
    {
      name: "Rails without Thruster, with `app_port`",
      changes: [withoutThruster, { file: deploy, find: "  ssl: true\n", put: "  ssl: true\n  app_port: 3000\n" }],
    },
    {
      name: "Rails on port 80",
      changes: [withoutThruster, { file: deploy, find: "  clear:\n    #", put: "  clear:\n    PORT: 80\n    #" }],
    },
  ],
};

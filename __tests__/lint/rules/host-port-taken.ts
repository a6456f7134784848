import type { Golden } from "../golden.ts";

const file = "config/deploy.yml";
const box = (name: string, settings: string) => ({
  file,
  append: `  ${name}:\n    image: acme/${name}:1\n    host: 65.108.10.20\n${settings}`,
});

export const golden: Golden = {
  bad: [
    {
      name: "two accessories",
      changes: [box("one", '    port: "127.0.0.1:9000:9000"\n'), box("two", '    port: "127.0.0.1:9000:80"\n')],
    },
    { name: "an accessory and kamal-proxy", changes: [box("caddy", '    port: "127.0.0.1:443:443"\n')] },
    {
      name: "an address and all addresses, UDP",
      changes: [
        box("one", '    options: { publish: ["127.0.0.1:514:514/udp"] }\n'),
        box("two", '    port: "127.0.0.1:514:514/udp"\n'),
      ],
    },
  ],
  good: [
    {
      name: "other ports, addresses and protocols",
      changes: [
        box("one", '    port: "127.0.0.1:9000:9000"\n'),
        box("two", '    port: "127.0.0.2:9000:9000"\n'),
        box("three", '    port: "127.0.0.1:9000:9000/udp"\n'),
        box("four", '    port: "127.0.0.1:9001:9000"\n'),
      ],
    },
    {
      name: "another server",
      changes: [
        box("one", '    port: "127.0.0.1:9000:9000"\n'),
        { file, append: '  two:\n    image: acme/two:1\n    host: 65.108.10.21\n    port: "127.0.0.1:9000:9000"\n' },
      ],
    },
    {
      name: "kamal-proxy on other ports",
      changes: [
        { file, find: "  ssl: true\n", put: "  ssl: true\n  run: { http_port: 8080, https_port: 8443 }\n" },
        box("caddy", '    port: "127.0.0.1:443:443"\n'),
      ],
    },
  ],
};

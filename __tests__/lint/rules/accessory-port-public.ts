import type { Change } from "../apps.ts";
import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";

/** An accessory on the app's only host. */
const accessory = (image: string, lines: string): Change => ({
  file: deploy,
  append: `  store:\n    image: ${image}\n    host: 65.108.10.20\n${lines}`,
});
const postgres = (port: string, more = "") =>
  accessory(
    "postgres:17.2",
    `    volumes: ["store:/var/lib/postgresql/data"]\n    env: { clear: { POSTGRES_USER: blog, POSTGRES_HOST_AUTH_METHOD: trust } }\n    port: ${port}\n${more}`,
  );
const published = (image: string, ports: string, more = "") =>
  accessory(image, `    options:\n      publish: [${ports}]\n${more}`);
const appEnv = (line: string): Change => ({
  file: deploy,
  find: "    SOLID_QUEUE_IN_PUMA: true\n",
  put: `    SOLID_QUEUE_IN_PUMA: true\n    ${line}\n`,
});
const privateHosts: Change = { file: deploy, find: "65.108.10.20", put: "192.168.7.20" };

export const golden: Golden = {
  bad: [
    {
      name: "the app uses the container's name",
      changes: [postgres('"5432:5432"'), appEnv("DB_HOST: blog-store")],
    },
    {
      name: "a URL with the name that `service` gives the container",
      changes: [postgres("5433:5432", "    service: blog-pg\n"), appEnv("DB_URL: postgres://blog@blog-pg:5432/blog")],
    },
    {
      name: "the address of a network, and one that is not the accessory's",
      changes: [postgres("5432"), appEnv('VPN_ADDRESSES: 10.2.0.2/32\n    MAIL_RELAY: "65.108.10.20"')],
    },
    { name: "nothing tells who uses it", changes: [postgres("5432")] },
    { name: "the app uses the server's address", changes: [postgres("5432"), appEnv("DB_HOST: 65.108.10.20")] },
    {
      name: "the app goes through the host",
      changes: [
        postgres("5432"),
        appEnv("DB_HOST: host.docker.internal"),
        {
          file: deploy,
          find: "    - 65.108.10.20\n",
          put: "    hosts: [65.108.10.20]\n    options: { add-host: 'host.docker.internal:host-gateway' }\n",
        },
      ],
    },
    {
      name: "a secret may have the address",
      changes: [
        postgres("5432"),
        appEnv("DB_HOST: blog-store"),
        { file: deploy, find: "    - RAILS_MASTER_KEY\n", put: "    - RAILS_MASTER_KEY\n    - REPORTS_URL\n" },
        { file: ".kamal/secrets", append: "REPORTS_URL=$REPORTS_URL\n" },
      ],
    },
    {
      name: "a server in a private network",
      changes: [
        privateHosts,
        {
          file: deploy,
          find: "accessories:\n",
          put: 'accessories:\n  pg:\n    image: postgres:17.2\n    host: 192.168.7.20\n    port: 5432\n    volumes: ["store:/var/lib/postgresql/data"]\n    env: { clear: { POSTGRES_HOST_AUTH_METHOD: trust } }\n',
        },
      ],
    },
    { name: "the server's own address", changes: [postgres('"65.108.10.20:5432:5432"')] },
    {
      name: "several published ports of one program",
      changes: [published("rabbitmq:4", '"5672:5672", "15672:15672"')],
    },
    { name: "Kafka", changes: [accessory("apache/kafka:4.0.0", "    port: 9092\n")] },
    { name: "node-exporter", changes: [accessory("prom/node-exporter:v1.9.0", "    port: 9100\n")] },
    {
      name: "OpenSearch without its security plugin",
      changes: [
        accessory(
          "opensearchproject/opensearch:2.19.0",
          "    port: 9200\n    volumes: [search:/usr/share/opensearch/data]\n    env: { clear: { DISABLE_SECURITY_PLUGIN: true } }\n",
        ),
      ],
    },
    { name: "a range of ports", changes: [published("typesense/typesense:28.0", '"8100-8110:8100-8110"')] },
    { name: "UDP", changes: [published("memcached:1.6", '"11211:11211/udp"')] },
    { name: "a DNS resolver", changes: [published("pihole/pihole:2025.03.0", '"53:53/udp", "53:53/tcp"')] },
    { name: "an unknown program", changes: [accessory("acme/pdf:1.2", "    port: 8080\n")] },
  ],
  good: [
    { name: "a port in a private network", changes: [postgres('"10.0.0.5:5432:5432"')] },
    { name: "a port on the server itself", changes: [postgres('"127.0.0.1:5432:5432"')] },
    { name: "an IPv6 address of the server itself", changes: [postgres('"[::1]:5432:5432"')] },
    { name: "no port", changes: [accessory("valkey/valkey:8", "    volumes: [store:/data]\n")] },
    { name: "a web server", changes: [accessory("acme/landing:1.2", '    port: "8080:80"\n')] },
    { name: "a mail server", changes: [published("acme/mta:1.2", '"25:25", "587:587"')] },
    { name: "a VPN", changes: [published("wg-easy/wg-easy:15", '"51820:51820/udp", "51821:51821/tcp"')] },
    { name: "a program that speaks UDP", changes: [published("acme/game:1.2", '"7777:7777/udp"')] },
  ],
};

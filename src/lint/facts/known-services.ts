// Programs that answer on a port, as far as their images or ports tell.

export interface KnownService {
  readonly name: string;
  readonly image: RegExp;
  /** Inside the container; for images that are not known, too. */
  readonly ports: readonly number[];
  /** As `ports`, but only for its image: other programs use them as well. */
  readonly ownPorts?: readonly number[];
  readonly access: string;
  /** Settings with which it asks for a password, so that anyone can only try to log in. */
  readonly lock?: RegExp;
  /** Settings that overrule `lock`. */
  readonly unlock?: RegExp;
}

/** Completes "so anyone on the internet can …". */
export const loginAccess = "try to log in";
const data = "read and change its data, unless it asks for a password";
const metrics = "read what it knows about the server";

const stores: readonly KnownService[] = [
  { name: "MySQL", image: /mysql|mariadb|percona/, ports: [3306], access: loginAccess },
  { name: "PostgreSQL", image: /postg|pgvector|timescale|supabase/, ports: [5432], access: loginAccess },
  { name: "PgBouncer", image: /pgbouncer/, ports: [6432], access: loginAccess },
  {
    name: "Redis",
    image: /redis|valkey|keydb|dragonfly/,
    ports: [6379],
    access: data,
    lock: /requirepass|aclfile|REDIS_PASSWORD|VALKEY_PASSWORD/,
  },
  {
    name: "OpenSearch",
    image: /opensearch/,
    ports: [],
    ownPorts: [9200, 9300, 9600],
    access: data,
    lock: /^/,
    unlock: /DISABLE_SECURITY_PLUGIN|security\.disabled/,
  },
  {
    name: "Elasticsearch",
    image: /elasticsearch/,
    ports: [9200],
    ownPorts: [9300],
    access: data,
    lock: /ELASTIC_PASSWORD|xpack\.security\.enabled["']?: ?["']?true/,
    unlock: /xpack\.security\.enabled["']?[:=] ?["']?false/,
  },
  { name: "Memcached", image: /memcached/, ports: [11211], access: data },
  { name: "MongoDB", image: /mongo/, ports: [27017], access: data, lock: /MONGO_INITDB_ROOT|--auth/ },
  { name: "Meilisearch", image: /meilisearch/, ports: [7700], access: data, lock: /MEILI_MASTER_KEY|--master-key/ },
  { name: "Typesense", image: /typesense/, ports: [8108], access: loginAccess },
  {
    name: "ClickHouse",
    image: /clickhouse/,
    ports: [8123],
    ownPorts: [9000],
    access: data,
    lock: /CLICKHOUSE_PASSWORD/,
  },
  { name: "RabbitMQ", image: /rabbitmq/, ports: [5672, 15672], access: loginAccess },
  { name: "Kafka", image: /kafka|redpanda/, ports: [9092], ownPorts: [9093, 9094, 29092], access: data, lock: /SASL/ },
  { name: "NATS", image: /nats/, ports: [4222], ownPorts: [8222], access: data, lock: /--(?:user|auth|config)\b|-c / },
  { name: "InfluxDB", image: /influxdb/, ports: [], ownPorts: [8086], access: loginAccess },
  { name: "Cassandra", image: /cassandra|scylla/, ports: [9042], access: data },
  { name: "CouchDB", image: /couchdb/, ports: [5984], access: loginAccess },
  { name: "Qdrant", image: /qdrant/, ports: [6333, 6334], access: data, lock: /QDRANT__SERVICE__API_KEY/ },
  { name: "Weaviate", image: /weaviate/, ports: [], ownPorts: [8080, 50051], access: data, lock: /APIKEY_ENABLED/ },
  { name: "Chroma", image: /chroma(?!i|um)/, ports: [], ownPorts: [8000], access: data },
  { name: "Neo4j", image: /neo4j/, ports: [7474, 7687], access: loginAccess },
  { name: "SQL Server", image: /mssql/, ports: [1433], access: loginAccess },
  { name: "CockroachDB", image: /cockroach/, ports: [26257], access: data },
  { name: "etcd", image: /etcd/, ports: [2379], access: data },
  { name: "ZooKeeper", image: /zookeeper/, ports: [2181], access: data },
];

const tools: readonly KnownService[] = [
  { name: "Docker's API", image: /socket-proxy|dind/, ports: [2375], access: "control the server" },
  { name: "node-exporter", image: /node[-_]exporter/, ports: [], ownPorts: [9100], access: metrics },
  { name: "The exporter", image: /[-_]exporter/, ports: [], ownPorts: [9104, 9113, 9121, 9187], access: metrics },
  { name: "cAdvisor", image: /cadvisor/, ports: [], ownPorts: [8080], access: metrics },
  {
    name: "Prometheus",
    image: /prometheus|victoria-?metrics/,
    ports: [],
    ownPorts: [8428, 9090],
    access: metrics,
    lock: /web\.config/,
  },
  { name: "Alertmanager", image: /alertmanager/, ports: [], ownPorts: [9093], access: "read and silence its alerts" },
  { name: "Loki", image: /loki/, ports: [], ownPorts: [3100], access: "read and write the logs" },
  { name: "Kibana", image: /kibana|opensearch-dashboards/, ports: [5601], access: loginAccess },
  {
    name: "The database console",
    image: /adminer|phpmyadmin|pgadmin|pgweb|redis-commander|redisinsight|mongo-express|cloudbeaver/,
    ports: [],
    ownPorts: [80, 443, 5050, 5540, 8001, 8080, 8081, 8978],
    access: loginAccess,
  },
  {
    name: "Dozzle",
    image: /dozzle/,
    ports: [],
    ownPorts: [8080],
    access: "read the logs of all containers",
    lock: /DOZZLE_AUTH/,
  },
  { name: "Portainer", image: /portainer/, ports: [], ownPorts: [8000, 9000, 9443], access: loginAccess },
  {
    name: "The registry",
    image: /^(?:library\/)?registry$/,
    ports: [],
    ownPorts: [5000],
    access: "pull and push images, unless it asks for a password",
    lock: /REGISTRY_AUTH/,
  },
  {
    name: "The headless browser",
    image: /browserless|chrome|chromium|selenium|playwright|gotenberg|splash/,
    ports: [],
    ownPorts: [3000, 4444, 8050, 9222],
    access: "open pages with it, also those of the private network",
    lock: /TOKEN/,
  },
];

export const knownServices: Readonly<Record<"tcp" | "udp", readonly KnownService[]>> = {
  tcp: [...stores, ...tools],
  udp: [
    { name: "Memcached", image: /memcached/, ports: [11211], access: data },
    { name: "StatsD", image: /statsd|graphite|telegraf/, ports: [8125], access: "send it false numbers" },
    {
      name: "The DNS resolver",
      image: /pihole|pi-hole|adguard|unbound|dnsmasq|coredns|technitium/,
      ports: [],
      ownPorts: [53],
      access: "use it to attack others",
    },
  ],
};

/** Images whose purpose is to be reached from outside, by their own rules. */
export const publicImages: RegExp =
  /nginx|caddy|traefik|haproxy|envoy|varnish|cloudflared|apache|httpd|coturn|eturnal|wireguard|wg-easy|openvpn|tailscale|headscale|netbird|mail|postfix|dovecot|stalwart|maddy|haraka|smtp|bind9?$|powerdns|pdns|nsd|knot|livekit|mediamtx|icecast|rtmp|minecraft|mosquitto|emqx|mqtt|vernemq|sftp|ftpd|ssh|gitea|forgejo|gitlab|anycable|soketi|centrifugo|mercure|imgproxy|thumbor|squid|xray|mumble|teamspeak|synapse|asterisk|freeswitch|kamailio|jitsi|janus|ntfy|gotify|syncthing|torrent|factorio|valheim/;

/** Web, mail, SSH, VPN and the like: ports that are published for the public. */
export const publicPorts: ReadonlySet<string> = new Set(
  "20 21 22 25 53 80 110 143 443 465 587 853 993 995 1194 1723 1883 1935 2222 3478 3479 4190 5060 5061 5222 5269 5349 8883 25565 51820".split(
    " ",
  ),
);

import type { Golden } from "../golden.ts";

const deploy = "config/deploy.yml";
const clear = (line: string) => ({ file: deploy, find: "  clear:\n    #", put: `  clear:\n    ${line}\n    #` });
const redis = (lines: string) => [
  {
    file: deploy,
    find: "accessories:\n",
    put: `accessories:\n  redis:\n    image: redis:7.4\n    host: 65.108.10.20\n    volumes: [redis:/data]\n    env: { secret: [REDIS_PASSWORD] }\n${lines}`,
  },
  { file: ".kamal/secrets", append: "REDIS_PASSWORD=$REDIS_PASSWORD\n" },
];

export const golden: Golden = {
  bad: [
    { name: "`${…}` in `env/clear`", changes: [clear('APP_HOST: "${HOST}"')] },
    { name: "a secret in a clear value", changes: [clear("MAIL_URL: smtp://blog:$RAILS_MASTER_KEY@mail.acme.dev")] },
    {
      name: "another variable of `env/clear`",
      changes: [clear('APP_HOST: blog.acme.dev\n    APP_URL: "https://$APP_HOST/"')],
    },
    { name: "`$…` in `env/clear`", changes: [clear("APP_HOST: $HOST")] },
    {
      name: "a secret in a command",
      changes: redis("    cmd: redis-server --requirepass $REDIS_PASSWORD\n"),
    },
    {
      name: "a secret in a command in double quotes, escaped for Docker Compose",
      changes: redis('    cmd: sh -c "redis-server --requirepass $$REDIS_PASSWORD"\n'),
    },
    {
      name: "a health check of Docker",
      changes: redis(
        '    cmd: redis-server /etc/redis.conf\n    options:\n      health-cmd: "redis-cli -a ${REDIS_PASSWORD} ping"\n',
      ),
    },
    {
      name: "a label from Docker Compose",
      changes: redis('    cmd: redis-server /etc/redis.conf\n    labels:\n      motd: "costs $$APP_PRICE"\n'),
    },
  ],
  good: [
    {
      name: "variables of the server's login, defaults, and a `$` that is not one",
      changes: [clear('A: "${HOME}/a"\n    B: "${PORT:-3000}"\n    C: costs $5 or US$ 6\n    D: pa$word')],
    },
    {
      name: "a command that the shell in the container reads",
      changes: redis(`    cmd: sh -c 'redis-server --requirepass "$REDIS_PASSWORD"'\n`),
    },
    {
      name: "a health check of Docker, whose `$` Kamal escapes",
      changes: redis(
        '    cmd: redis-server /etc/redis.conf\n    options:\n      health-cmd: "redis-cli -a $REDIS_PASSWORD ping"\n',
      ),
    },
    {
      name: "a workflow that replaces it",
      changes: [
        clear('APP_HOST: "${HOST}"'),
        {
          file: ".github/workflows/fill.yml",
          put: "on: push\npermissions: {}\njobs:\n  fill:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: sed -i 's/${HOST}/acme.dev/' config/deploy.yml\n",
        },
      ],
    },
  ],
};

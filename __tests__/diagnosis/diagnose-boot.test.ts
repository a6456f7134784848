import { describe, expect, test } from "vitest";
import { diagnoseBoot } from "../../src/diagnosis/boot/diagnose-boot.ts";
import { bootOutputs } from "../server/boot-outputs.ts";
import { bootDiagnosis, factsOf, projectOf, unknownProject } from "./booted.ts";

describe("what the app does while Kamal waits", () => {
  test("it listens on another port: names app_port, its line, and EXPOSE", async () => {
    const { id, cause, fix, evidence } = bootDiagnosis(factsOf(bootOutputs.otherPort), await projectOf("web"));
    expect(id).toBe("app-port");
    expect(cause).toContain("port 80 (app_port in config/deploy.yml:15)");
    expect(cause).toContain("listens on 3000 (as EXPOSE in Dockerfile:4 says)");
    expect(fix).toContain("`app_port: 3000` in config/deploy.yml:15");
    expect(evidence).toContain("Inside the container, open ports: 3000");
    expect(evidence.length).toBeLessThanOrEqual(12);
  });

  test("without app_port, the fix adds it", () => {
    const { cause, fix } = bootDiagnosis(factsOf(bootOutputs.otherPort));
    expect(cause).toContain("port 80 (the default)");
    expect(fix).toContain("Add `app_port: 3000` under `proxy` (config/deploy.yml)");
  });

  test("it listens on 127.0.0.1 only", async () => {
    const { id, cause, fix } = bootDiagnosis(factsOf(bootOutputs.loopback), await projectOf("web"));
    expect(id).toBe("app-loopback");
    expect(cause).toContain("127.0.0.1:80 only");
    expect(fix).toBe("Make the app listen on 0.0.0.0 (Dockerfile:5).");
  });

  test("it redirects to https: names the line of force_ssl", async () => {
    const { id, cause, fix } = bootDiagnosis(factsOf(bootOutputs.redirect), await projectOf("web"));
    expect(id).toBe("app-redirect");
    expect(cause).toContain("force_ssl is on in config/environments/production.rb:2");
    expect(fix).toContain("config.assume_ssl = true");
  });

  test("kamal-proxy's answer counts more than a request of ours that met the end of the container", () => {
    const facts = factsOf(bootOutputs.blockedHost);
    const samples = facts.samples.map((sample) => ({
      ...sample,
      answers: sample.answers.map((each) => ({ ...each, answer: { kind: "closed" as const } })),
    }));
    const remains = facts.remains && { ...facts.remains, log: [], proxyErrors: ["unexpected status (404)"] };
    expect(bootDiagnosis({ ...facts, samples, remains }).id).toBe("app-health-missing");
  });

  test("it blocks the host name: names the line of config.hosts", async () => {
    const { id, cause, fix } = bootDiagnosis(factsOf(bootOutputs.blockedHost), await projectOf("web"));
    expect(id).toBe("app-hosts");
    expect(cause).toContain("0123456789ab:80");
    expect(cause).toContain("config/environments/production.rb:3");
    expect(fix).toContain("config.host_authorization");
  });

  test("it has no page at the health path", async () => {
    const { id, fix } = bootDiagnosis(factsOf(bootOutputs.notFound), await projectOf("web"));
    expect(id).toBe("app-health-missing");
    expect(fix).toContain('`get "up", to: "rails/health#show"` to config/routes.rb');
  });

  test("it answers 500: quotes the exception of its log", () => {
    const { id, cause } = bootDiagnosis(factsOf(bootOutputs.serverError));
    expect(id).toBe("app-health-error");
    expect(cause).toContain("500: NoMethodError (private method 'name' called for nil).");
  });

  test("it still migrates at the deadline: names deploy_timeout", async () => {
    const { id, cause, fix } = bootDiagnosis(factsOf(bootOutputs.migrating), await projectOf("web"));
    expect(id).toBe("app-slow");
    expect(cause).toContain("After 45 s (deploy_timeout in config/deploy.yml:18)");
    expect(cause).toContain("it was migrating its database");
    expect(fix).toContain("Raise `deploy_timeout` in config/deploy.yml:18");
  });

  test("it accepts connections, but does not answer", () => {
    expect(bootDiagnosis(factsOf(bootOutputs.hanging))).toMatchObject({
      id: "app-slow",
      title: "The app does not answer the health check in time",
    });
  });

  test("it speaks FastCGI or TLS", () => {
    expect(bootDiagnosis(factsOf(bootOutputs.fastCgi))).toMatchObject({ id: "app-no-http" });
    expect(bootDiagnosis(factsOf(bootOutputs.tls)).cause).toContain("listens on 80, but does not answer HTTP");
  });

  test("sleeping before the server starts is no worker", () => {
    const facts = factsOf(bootOutputs.migrating);
    const withCommand = (command: string) =>
      bootDiagnosis({
        ...facts,
        samples: facts.samples.map((each) => ({ ...each, state: { ...each.state, command } })),
      });
    expect(withCommand("sh -c sleep 5 && bin/rails server").id).toBe("app-slow");
    expect(withCommand("cron && nginx -g daemon off;").id).toBe("app-slow");
    expect(withCommand("sleep infinity").id).toBe("app-no-http");
    expect(withCommand("bundle exec rake solid_queue:start").id).toBe("app-no-http");
  });

  test("its command is a worker", async () => {
    const facts = factsOf(bootOutputs.migrating);
    const samples = facts.samples.map((each) => ({ ...each, state: { ...each.state, command: "bin/jobs" } }));
    const { id, fix } = bootDiagnosis({ ...facts, samples }, await projectOf("job"), "job");
    expect(id).toBe("app-no-http");
    expect(fix).toContain("`proxy: false` for the role (config/deploy.yml:9)");
  });
});

describe("a container that does not keep running", () => {
  test("exit code, restarts, and the error in its log", () => {
    const { id, cause } = bootDiagnosis(factsOf(bootOutputs.crashing));
    expect(id).toBe("app-crash");
    expect(cause).toContain("exit code 3 soon after it starts, 5 times so far.");
    expect(cause).toContain("Error: Cannot find module 'express'.");
  });

  test("the same for a role without a proxy, which is not watched", () => {
    const facts = factsOf(bootOutputs.crashing, { samples: [], target: undefined });
    expect(bootDiagnosis(facts, unknownProject, "job")).toMatchObject({ id: "app-crash" });
  });

  test("out of memory: names the limit and its line", async () => {
    const { id, cause, fix } = bootDiagnosis(factsOf(bootOutputs.outOfMemory), await projectOf("web"));
    expect(id).toBe("app-memory");
    expect(cause).toContain("its limit of 40 MB");
    expect(fix).toContain("config/deploy.yml:8");
  });

  test("a failing HEALTHCHECK of a role without a proxy", () => {
    const facts = factsOf(bootOutputs.migrating, { target: undefined });
    const failedHealthCheck = "curl: (7) Failed to connect to localhost port 80";
    const samples = facts.samples.map((each) => ({ ...each, state: { ...each.state, failedHealthCheck } }));
    const { id, cause } = bootDiagnosis({ ...facts, samples }, unknownProject, "job");
    expect(id).toBe("role-healthcheck");
    expect(cause).toContain("curl: (7) Failed to connect");
  });
});

describe("without a look at the running container", () => {
  const blind = (log: readonly string[], proxyErrors: readonly string[] = []) => {
    const facts = factsOf(bootOutputs.migrating, { samples: [] });
    if (facts.remains === undefined) throw new Error("no remains");
    return { ...facts, remains: { ...facts.remains, log, proxyErrors } };
  };

  test("kamal-proxy's log has the status", () => {
    expect(bootDiagnosis(blind([], ["unexpected status (404)"])).id).toBe("app-health-missing");
    expect(bootDiagnosis(blind([], ["Request timed out"])).id).toBe("app-slow");
    const followed = 'Get "https://0123456789ab/up": dial tcp 172.18.0.3:443: connect: connection refused';
    expect(bootDiagnosis(blind([], [followed])).id).toBe("app-redirect");
  });

  test.each([
    ['Started GET "/up" for 172.18.0.2\nCompleted 500 Internal Server Error in 3ms', "app-health-error"],
    ["method=GET path=/up format=html controller=X action=show status=404 duration=1.20", "app-health-missing"],
    ['{"level":"warn","path":"/up","status":401}', "app-health-refused"],
    [
      '172.18.0.2 - - [26/Nov/2026:23:04:27 +0000] "GET /up HTTP/1.1" 403 12 "-" "kamal-proxy"\nInvalid HTTP_HOST header: \'0123456789ab:80\'. You may need to add it to ALLOWED_HOSTS.',
      "app-hosts",
    ],
    ["* Listening on http://0.0.0.0:3000", "app-port"],
    ["INFO:     Uvicorn running on http://127.0.0.1:8000 (Press CTRL+C to quit)", "app-loopback"],
    ["[INFO] Listening at: http://127.0.0.1:80 (1)", "app-loopback"],
    ["   - Local:        http://localhost:3000\n   - Network:      http://0.0.0.0:3000", "app-port"],
    ["Server listening on port 8080", "app-port"],
    [
      '{"level":"INFO","msg":"Server started","http":":80"}\n{"msg":"Unable to proxy request","path":"/up","error":"dial tcp [::1]:3000: connect: connection refused"}\n{"msg":"Request","path":"/up","status":502}',
      "app-slow",
    ],
    ["Invalid HTTP_HOST header: '0123456789ab:80'. You may need to add '0123456789ab' to ALLOWED_HOSTS.", "app-hosts"],
    ["[ActionDispatch::HostAuthorization::DefaultResponseApp] Blocked hosts: 0123456789ab:80", "app-hosts"],
    ["SolidQueue-1.1.2 Started Supervisor (100.0ms)  pid: 1", "app-no-http"],
    ["ready - started server on 0.0.0.0:3000, url: http://localhost:3000", "app-port"],
    ["Local:   http://localhost:80/\nNetwork: use --host to expose", "app-loopback"],
  ])("the app's log says it: %s", (log, id) => {
    expect(bootDiagnosis(blind(log.split("\n"))).id).toBe(id);
  });

  test.each([
    "",
    "* Listening on http://0.0.0.0:80",
    '{"level":"INFO","msg":"Server started","http":":80"}\n* Listening on http://0.0.0.0:3000',
    "Connecting to redis://10.0.0.5:6379",
    "Server running at http://localhost:80",
    "Invalid HTTP_HOST header: '203.0.113.7'. You may need to add '203.0.113.7' to ALLOWED_HOSTS.",
    "* Listening on http://0.0.0.0:3000\n/app/config/x.rb:3:in 'load': no such table (ActiveRecord::StatementInvalid)",
    " * Running on all addresses (0.0.0.0)\n * Running on http://127.0.0.1:80\n * Running on http://172.18.0.3:80",
    '{"path":"/up","status":200}',
  ])("and says nothing if it does not: %s", (log) => {
    const context = { role: "web", deployTimeout: 30, project: unknownProject };
    expect(diagnoseBoot(blind(log.split("\n")), context)).toBeUndefined();
  });
});

describe("what would be wrong to say", () => {
  const context = { role: "web", deployTimeout: 30, project: unknownProject };
  const facts = factsOf(bootOutputs.otherPort);
  const last = facts.samples.at(-1);
  if (last === undefined) throw new Error("no samples");

  test("an exporter of metrics is not the app", () => {
    const answers = [{ port: 9394, answer: { kind: "response" as const, status: 404, location: undefined, body: [] } }];
    const sample = { ...last, listening: [{ port: 9394, isLoopback: false }], answers };
    expect(diagnoseBoot({ ...facts, samples: [sample] }, context)).toMatchObject({ id: "app-slow" });
  });

  test("a helper that does not speak HTTP is not the app either", () => {
    const answers = [{ port: 4369, answer: { kind: "closed" as const } }];
    const sample = { ...last, listening: [{ port: 4369, isLoopback: false }], answers };
    expect(diagnoseBoot({ ...facts, samples: [sample] }, context)).toMatchObject({ id: "app-slow" });
  });

  test("an app that answered well all the time is healthy: the network is not", () => {
    const answers = [{ port: 80, answer: { kind: "response" as const, status: 200, location: undefined, body: [] } }];
    const sample = { ...last, listening: [{ port: 80, isLoopback: false }], answers };
    expect(diagnoseBoot({ ...facts, samples: Array.from({ length: 8 }, () => sample) }, context)).toBeUndefined();
    expect(diagnoseBoot({ ...facts, samples: [last, sample] }, context)).toMatchObject({ id: "app-slow" });
  });

  test("kamal-proxy reaches the app, even where the server itself does not", () => {
    const hanging = factsOf(bootOutputs.hanging);
    const seen = (error: string) => {
      const remains = hanging.remains && { ...hanging.remains, log: [], proxyErrors: [error] };
      return diagnoseBoot({ ...hanging, remains }, context)?.id;
    };
    expect(seen("unexpected status (404)")).toBe("app-health-missing");
    expect(seen("request timed out")).toBe("app-slow");
  });

  test("without a program that asks, only a usual port or EXPOSE is the app's", async () => {
    const withPort = (port: number) => {
      const answers = [{ port, answer: { kind: "unreachable" as const } }];
      return { ...facts, samples: [{ ...last, listening: [{ port, isLoopback: false }], answers }] };
    };
    expect(diagnoseBoot(withPort(8080), context)?.id).toBe("app-port");
    expect(diagnoseBoot(withPort(4369), context)?.id).toBe("app-slow");
    const exposes = await projectOf("web", { Dockerfile: "FROM alpine\nEXPOSE 7777\n" });
    expect(diagnoseBoot(withPort(7777), { ...context, project: exposes })?.id).toBe("app-port");
  });

  test("the exit code of a container that Kamal stopped is not its own", () => {
    const seen = factsOf(bootOutputs.migrating, { samples: [] });
    expect(seen.remains?.state?.exitCode).toBe(137);
    expect(diagnoseBoot(seen, context)).toBeUndefined();
  });
});

import { expect, test } from "vitest";
import { diagnoseEvaluation } from "../../src/diagnosis/diagnose-evaluation.ts";

const context = { configFile: "config/deploy.yml", destination: undefined };
const diagnose = (errorClass: string, message: string, stderr: readonly string[] = []) =>
  diagnoseEvaluation({ errorClass, message, stderr }, context);

test("names the variable that the ERB reads, and where to set it", () => {
  const diagnosis = diagnose("KeyError", 'key not found: "RELEASE"');
  expect(diagnosis).toMatchObject({ id: "config-erb", title: "The variable RELEASE is not set" });
  expect(diagnosis?.fix).toMatch(/RELEASE: \$\{\{ vars\.RELEASE \}\}.*`env:` of this step/);
  expect(diagnosis?.where).toEqual({ place: "kamal", host: null, file: "config/deploy.yml", line: null });
});

test.each([
  ["SyntaxError", "(erb):3: syntax error, unexpected end-of-input\n... foo(", "config-erb"],
  ["Errno::ENOENT", "No such file or directory @ rb_sysopen - REVISION", "config-erb"],
  ["Errno::ENOENT", "No such file or directory - secret-vault", "secrets-tool-missing"],
  ["NoMethodError", "undefined method 'split' for nil", "config-erb"],
  ["RuntimeError", "Passbolt CLI is not installed", "secrets-tool-missing"],
  ["Kamal::ConfigurationError", "unknown key: traefik", "config-kamal1"],
])("%s: %s", (errorClass, message, id) => {
  expect(diagnose(errorClass, message)?.id).toBe(id);
});

test("what a command in .kamal/secrets printed comes before the error that follows from it", () => {
  const diagnosis = diagnose("JSON::ParserError", "unexpected token at ''", ["sh: 1: op: not found"]);
  expect(diagnosis?.id).toBe("secrets-tool-missing");
});

test("the ERB can be in the file of the destination", () => {
  const refusal = { errorClass: "KeyError", message: 'key not found: "RELEASE"', stderr: [] };
  expect(diagnoseEvaluation(refusal, { ...context, destination: "staging" })?.cause).toContain(
    "config/deploy.yml or the file of the destination staging",
  );
});

test("leaves an unknown refusal to its caller, who quotes it", () => {
  expect(diagnose("NoMethodError", "undefined method 'split' for an instance of Hash")).toBeUndefined();
  expect(diagnose("Kamal::ConfigurationError", "something new")).toBeUndefined();
});

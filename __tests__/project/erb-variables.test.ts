import { expect, test } from "vitest";
import { erbVariables } from "../../src/project/erb-variables.ts";
import { makeSource } from "../../src/project/source.ts";

test("the variables that ERB asks for by a literal name, once each", () => {
  const text = `servers:
  - <%= ENV["WEB_HOST"] %>
  - <%= ENV.fetch('OTHER_HOST', "10.0.0.1") %>
<% if ENV.key?("CANARY") %>
  - <%= ENV.fetch "CANARY" %>
<% end %>
  - <%= ENV[name] %>
# <%# ENV["COMMENT"] %> ENV["TEXT"] <%% ENV["ESCAPED"] %>
`;
  expect(erbVariables(makeSource("config/deploy.yml", text))).toEqual(["WEB_HOST", "OTHER_HOST", "CANARY"]);
});

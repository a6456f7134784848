import { expect, test } from "vitest";
import { makeSource } from "../../src/text/source.ts";
import { erbVariables } from "../../src/yaml/erb-variables.ts";

test("lists the variables that ERB reads by a literal name, without duplicates", () => {
  const text = `servers:
  - <%= ENV["WEB_HOST"] %>
  - <%= ENV.fetch('OTHER_HOST', "10.0.0.1") %>
<% if ENV.key?("CANARY") %>
  - <%= ENV.fetch "CANARY" %>
<% end %>
  - <%= ENV[name] %>
  - <%= ENV.values_at("ONE", 'TWO').join %> <%= ENV.to_h["HASH"] %>
# <%# ENV["COMMENT"] %> ENV["TEXT"] <%% ENV["ESCAPED"] %>
`;

  expect(erbVariables(makeSource("config/deploy.yml", text))).toEqual([
    "WEB_HOST",
    "OTHER_HOST",
    "CANARY",
    "ONE",
    "TWO",
    "HASH",
  ]);
});

import { expect, test } from "vitest";
import { secretSpans } from "../../src/text/secret-spans.ts";
import { looksGenerated, tokensIn } from "../../src/text/token-forms.ts";
import { fakeHex, fakeToken, gitHubToken, stripeKey } from "../fake-tokens.ts";

test.each([
  ["a live secret key of Stripe", stripeKey],
  ["a live secret key of Stripe", fakeToken("rk_live_", 24)],
  ["a test key of Stripe", fakeToken("sk_test_", 24)],
  ["the secret of a Stripe webhook", fakeToken("whsec_", 32)],
  ["a GitHub token", gitHubToken],
  ["a GitHub token", fakeToken("github_pat_", 82)],
  ["a GitLab token", fakeToken("glpat-", 20)],
  ["a Slack token", fakeToken("xoxb-", 50)],
  ["a Docker Hub token", fakeToken("dckr_pat_", 27)],
  ["an npm token", fakeToken("npm_", 36)],
  ["a RubyGems key", `rubygems_${fakeHex(48)}`],
  ["a DigitalOcean token", `dop_v1_${fakeHex(64)}`],
  ["an Anthropic key", fakeToken("sk-ant-api03-", 95)],
  ["an OpenAI key", fakeToken("sk-proj-", 60)],
  ["an OpenRouter key", `sk-or-v1-${fakeHex(64)}`],
  ["a SendGrid key", `${fakeToken("SG.", 22)}.${fakeToken("", 43)}`],
  ["a Resend key", `${fakeToken("re_", 8)}_${fakeToken("", 24)}`],
  ["a Mapbox secret token", `${fakeToken("sk.eyJ", 60)}.${fakeToken("", 22)}`],
  ["a Vault token", fakeToken("hvs.", 90)],
  ["a Hugging Face token", fakeToken("hf_", 34)],
  ["a Shopify token", `shpat_${fakeHex(32)}`],
  ["a Doppler token", fakeToken("dp.st.prd.", 43)],
  ["a Supabase key", `sbp_${fakeHex(40)}`],
  ["a PlanetScale password", fakeToken("pscale_pw_", 43)],
  ["a personal API key of PostHog", fakeToken("phx_", 43)],
  ["a Tailscale key", `${fakeToken("tskey-auth-", 12)}-${fakeToken("", 32)}`],
  ["a 1Password service account token", fakeToken("ops_eyJ", 120)],
  ["a Google client secret", fakeToken("GOCSPX-", 28)],
  ["a Brevo key", `xkeysib-${fakeHex(64)}-${fakeToken("", 16)}`],
  ["a New Relic key", `NRAK-${fakeToken("", 27).toUpperCase()}`],
  ["a Grafana token", `${fakeToken("glsa_", 32)}_5f2d8c91`],
  ["an age secret key", `AGE-SECRET-KEY-1${fakeToken("", 58).toUpperCase()}`],
  ["a Slack webhook", `https://hooks.slack.com/services/T0Q7X2LK9/B0Z4RB8NV/${fakeToken("", 24)}`],
  ["a Discord webhook", `https://discord.com/api/webhooks/112233445566778899/${fakeToken("", 68)}`],
])("recognizes %s, and no page shows it", (name, token) => {
  const line = `  value: "${token}" # from 2024`;
  expect(tokensIn(line).map((each) => each.name)).toEqual([name]);

  const [spans = []] = secretSpans("config/deploy.yml", [line]);
  const shown = spans.reduceRight((text, [start, end]) => `${text.slice(0, start)}***${text.slice(end)}`, line);
  for (let at = 0; at + 16 <= token.length; at += 8) {
    const part = token.slice(at, at + 16);
    if (/\d/.test(part) && !/slack|discord/.test(part)) expect(shown).not.toContain(part);
  }
});

test.each([
  ["a placeholder", `ghp_${"x".repeat(36)}`],
  ["an example", `sk_live_EXAMPLE${fakeToken("", 20)}`],
  ["a counted example", "ghp_1234567890abcdefghij1234567890abcdefgh"],
  ["a beginning", "starts with `sk_live_`, `ghp_` or `glpat-`"],
  ["a publishable key", fakeToken("pk_live_", 24)],
  ["words", "npm_config_registry, re_render_the_whole_page_of_the_shop, hf_home"],
  ["a shortened key", "sk-proj-abcdefgh...wxyz"],
  ["a variable", "sk_live_${STRIPE_SUFFIX_OF_THE_KEY}"],
])("does not take %s for a token", (_, text) => {
  expect(tokensIn(text)).toEqual([]);
});

test("generated texts have digits, letters and variety", () => {
  expect(looksGenerated(fakeHex(32))).toBe(true);
  expect(looksGenerated("aaaaaaaaaaaaaaaa1")).toBe(false);
  expect(looksGenerated("a-name-of-several-words")).toBe(false);
});

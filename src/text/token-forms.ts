// How the tokens of well-known services look, as secret scanners know them. Redaction hides
// whatever begins like one; the linter reports only what is a whole one.

import type { Span } from "./spans.ts";

interface TokenForm {
  /** Completes "this is …". */
  readonly name: string;
  /** A regular expression for its beginning, which is public. */
  readonly prefix: string;
  /** The characters after it, and at least how many of them a real one has. */
  readonly body: string;
  readonly length: number;
  /** It opens only a sandbox of the service. */
  readonly isTest?: true;
}

const forms: readonly TokenForm[] = [
  { name: "a live secret key of Stripe", prefix: "[sr]k_live_", body: "[A-Za-z0-9]", length: 16 },
  { name: "a test key of Stripe", prefix: "[sr]k_test_", body: "[A-Za-z0-9]", length: 16, isTest: true },
  { name: "the secret of a Stripe webhook", prefix: "whsec_", body: "[A-Za-z0-9+/]", length: 24 },
  { name: "a GitHub token", prefix: "gh[pousr]_", body: "[A-Za-z0-9]", length: 30 },
  { name: "a GitHub token", prefix: "github_pat_", body: "\\w", length: 36 },
  { name: "a GitLab token", prefix: "gl(?:pat|dt|rt|ptt)-", body: "[\\w-]", length: 20 },
  { name: "a Slack token", prefix: "xox[abeprs]-", body: "[\\w-]", length: 20 },
  { name: "a Docker Hub token", prefix: "dckr_[op]at_", body: "[\\w-]", length: 20 },
  { name: "an npm token", prefix: "npm_", body: "[A-Za-z0-9]", length: 36 },
  { name: "a RubyGems key", prefix: "rubygems_", body: "[0-9a-f]", length: 48 },
  { name: "a DigitalOcean token", prefix: "do[opr]_v1_", body: "[0-9a-f]", length: 64 },
  { name: "an Anthropic key", prefix: "sk-ant-", body: "[\\w-]", length: 24 },
  { name: "an OpenAI key", prefix: "sk-(?:proj|svcacct|admin)-", body: "[\\w-]", length: 24 },
  { name: "an OpenRouter key", prefix: "sk-or-v1-", body: "[0-9a-f]", length: 64 },
  { name: "a SendGrid key", prefix: "SG\\.(?=[\\w-]{16,64}\\.)", body: "[\\w.-]", length: 50 },
  { name: "a Resend key", prefix: "re_(?=[A-Za-z0-9]{6,12}_)", body: "\\w", length: 28 },
  { name: "a Mapbox secret token", prefix: "sk\\.eyJ", body: "[\\w.-]", length: 40 },
  { name: "a Vault token", prefix: "hvs\\.", body: "[\\w-]", length: 24 },
  { name: "a Hugging Face token", prefix: "hf_", body: "[A-Za-z0-9]", length: 30 },
  { name: "a Shopify token", prefix: "shp(?:at|ss|ca|pa)_", body: "[0-9a-f]", length: 32 },
  { name: "a Doppler token", prefix: "dp\\.(?:st|pt|ct|sa)\\.", body: "[\\w.-]", length: 40 },
  { name: "a Supabase key", prefix: "sb(?:p|_secret)_", body: "[\\w-]", length: 20 },
  { name: "a PlanetScale password", prefix: "pscale_(?:tkn|pw)_", body: "[\\w.-]", length: 30 },
  { name: "a personal API key of PostHog", prefix: "phx_", body: "\\w", length: 40 },
  { name: "a Tailscale key", prefix: "tskey-(?:auth|client|api)-", body: "[\\w-]", length: 24 },
  { name: "a 1Password service account token", prefix: "ops_eyJ", body: "[\\w-]", length: 100 },
  { name: "a Google client secret", prefix: "GOCSPX-", body: "[\\w-]", length: 24 },
  { name: "a Brevo key", prefix: "x(?:keysib|smtpsib)-", body: "[\\w-]", length: 64 },
  { name: "a New Relic key", prefix: "NRAK-", body: "[A-Z0-9]", length: 27 },
  { name: "a Grafana token", prefix: "glsa_", body: "\\w", length: 32 },
  { name: "an age secret key", prefix: "AGE-SECRET-KEY-1", body: "[0-9A-Z]", length: 58 },
  { name: "a Slack webhook", prefix: "hooks\\.slack\\.com/services/", body: "[A-Z0-9a-z/]", length: 36 },
  { name: "a Discord webhook", prefix: "discord(?:app)?\\.com/api/webhooks/\\d{15,21}/", body: "[\\w-]", length: 60 },
];

/** Whatever begins like a token, for redaction: the rest of it may be cut off. */
export const tokenBeginning: RegExp = new RegExp(
  `\\b(?:${forms.map(({ prefix, body }) => `${prefix}${body}{8,4000}`).join("|")}|AKIA[0-9A-Z]{12,100})`,
  "g",
);

export interface Token {
  /** Completes "this is …": `a GitHub token`. */
  readonly name: string;
  readonly isTest: boolean;
  readonly span: Span;
}

const whole = new RegExp(
  `\\b(?:${forms.map(({ prefix, body, length }) => `${prefix}(${body}{${length},500})`).join("|")})`,
  "g",
);

/** The whole tokens in a text. Placeholders (`ghp_xxxx…`) are none. */
export function tokensIn(text: string): Token[] {
  return [...text.matchAll(whole)].flatMap((match): Token[] => {
    const index = match.findIndex((group, nth) => nth > 0 && group !== undefined);
    const form = forms[index - 1];
    if (form === undefined || !looksGenerated(match[index] ?? "")) return [];

    const span: Span = [match.index, match.index + match[0].length];
    return [{ name: form.name, isTest: form.isTest === true, span }];
  });
}

const example =
  /x{4}|X{4}|0{6}|\.{3}|1234567|abcdefg|example|your|dummy|fake|placeholder|change_?me|redacted|sample|insert|replace/i;

/** Letters and digits, few of them twice, and no example. */
export function looksGenerated(text: string): boolean {
  return /\d/.test(text) && /[A-Za-z]/.test(text) && new Set(text).size >= 8 && !example.test(text);
}

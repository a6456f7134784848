import { fakeToken, stripeKey } from "../../fake-tokens.ts";
import type { Golden } from "../golden.ts";

const find = "LITESTREAM_SECRET_ACCESS_KEY=$LITESTREAM_SECRET_ACCESS_KEY";

export const golden: Golden = {
  bad: [
    {
      name: "the value of a secret",
      changes: [{ file: ".kamal/secrets", find, put: 'LITESTREAM_SECRET_ACCESS_KEY="tok-5f2d8c91a7"' }],
    },
    {
      name: "a token under a name that says nothing",
      changes: [{ file: ".kamal/secrets", find, put: `LITESTREAM_SECRET_ACCESS_KEY=$B\nB=${stripeKey}` }],
    },
    {
      name: "a URL with a password, and a key that opens a sandbox",
      changes: [
        {
          file: ".kamal/secrets",
          find,
          put: `LITESTREAM_SECRET_ACCESS_KEY=$B$C\nB=redis://:hunter2@10.0.0.5\nC=${fakeToken("rk_test_", 24)}`,
        },
      ],
    },
  ],
  good: [
    {
      name: "other placeholders",
      changes: [
        {
          file: ".kamal/secrets",
          find,
          put: "LITESTREAM_SECRET_ACCESS_KEY=$A_TOKEN$B_TOKEN$C_TOKEN\nA_TOKEN=...\nB_TOKEN=put-your-token-here\nC_TOKEN=ghp_xxxxxxxxxxxx",
        },
      ],
    },
    {
      name: "a URL whose password is a variable, and a variable in single quotes",
      changes: [
        { file: ".kamal/secrets", find, put: "LITESTREAM_SECRET_ACCESS_KEY=$A\nA=redis://:$B@10.0.0.5\nB='$C'" },
      ],
    },
    {
      name: "a placeholder",
      changes: [{ file: ".kamal/secrets", find, put: "LITESTREAM_SECRET_ACCESS_KEY=changeme" }],
    },
  ],
};

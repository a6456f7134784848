import { expect, test } from "vitest";
import { imageOf, parseDockerfile } from "../../src/app/dockerfile.ts";
import { contextCopies, dockerfilePaths } from "../../src/app/dockerfile-copies.ts";
import { imageUser, isSameUser, ownerOf } from "../../src/app/image-owner.ts";
import { makeSource } from "../../src/text/source.ts";

function dockerfile(text: string) {
  return parseDockerfile(makeSource("Dockerfile", text));
}

function image(text: string) {
  const found = imageOf(dockerfile(`FROM ruby:3.4\nWORKDIR /rails\n${text}`), undefined);
  if (found === undefined) throw new Error("no image");
  return found;
}

const user = "RUN useradd rails --uid 1000\n";

test.each([
  ["", "absent"],
  ["COPY . .", "absent"],
  ["COPY storage ./storage", { user: "root" }],
  ["COPY --chown=rails:rails . .", { user: "rails" }],
  ["COPY --chown=1000:1000 --from=build /rails /rails", { user: "1000" }],
  ["COPY --chown=rails:rails app ./app", "absent"],
  ["RUN mkdir -p storage", { user: "root" }],
  ["USER rails\nRUN mkdir -p /rails/storage/files", { user: "rails" }],
  ["RUN mkdir storage && chown rails storage", { user: "rails" }],
  ["RUN chown -R rails:rails db log storage tmp", { user: "rails" }],
  ["RUN chown -R rails:rails /rails", { user: "rails" }],
  ["RUN chown rails:rails /rails", "absent"],
  ["RUN chown -R rails:rails db log tmp", "absent"],
  ["RUN set -e; chown -R rails /rails; chown -R root storage", { user: "root" }],
  ["ENV DIR=/rails/storage\nRUN mkdir $DIR && chown rails $DIR", { user: "rails" }],
  ["RUN chown -R rails $(cat dirs)", "unknown"],
  ["RUN chown -R rails /rails/*", "unknown"],
  ["RUN install -d -o rails /rails/storage", "unknown"],
  ["RUN chmod -R a+w storage", "unknown"],
  ["WORKDIR /rails/storage", "unknown"],
  ["VOLUME /rails/storage", "unknown"],
])("finds the owner of /rails/storage after %j", (text, owner) => {
  expect(ownerOf(image(text), "/rails/storage")).toEqual(owner);
});

test("finds the user of the image, and whether two names mean the same user", () => {
  expect(imageUser(image("USER rails:rails"))).toBe("rails");
  expect(imageUser(image("USER root\nUSER 1000:1000"))).toBe("1000");
  expect(imageUser(image("ARG UID\nUSER $UID"))).toBeUndefined();
  expect(imageUser(image("ARG UID=1001\nUSER $UID"))).toBe("1001");
  expect(imageUser(image(""))).toBeUndefined();
  expect(isSameUser(image(user), "rails", "1000")).toBe(true);
  expect(isSameUser(image(user), "1001", "rails")).toBe(false);
  expect(isSameUser(image("RUN adduser -D -u 1001 app"), "app", "1001")).toBe(true);
  expect(isSameUser(image(""), "node", "1000")).toBeUndefined();
  expect(isSameUser(image(""), "root", "1000")).toBe(false);
  expect(isSameUser(image(""), "app", "rails")).toBe(false);
});

test("finds what a build copies from its context", () => {
  const text = `FROM node AS unused
COPY package.json ./
FROM ruby AS build
COPY ["Gemfile", "Gemfile.lock", "./"]
COPY --link ./config/ /rails/config/
COPY --exclude=*.md docs /docs
COPY *.rb $X ./
ADD https://acme.dev/x.tar.gz /x
COPY <<EOF /hello
COPY secret .
EOF
FROM build AS tools
COPY tools /tools
FROM ruby
COPY --from=build /rails /rails
RUN --mount=type=bind,from=tools,source=/tools,target=/t true
COPY . .
ENTRYPOINT ["/rails/bin/entry"]
CMD ["./bin/rails", "server"]
WORKDIR /rails
`;

  const paths = (target?: string) => contextCopies(dockerfile(text), target).map(({ path }) => path);

  expect(paths()).toEqual(["Gemfile", "Gemfile.lock", "config", "tools", "."]);
  expect(paths("build")).toEqual(["Gemfile", "Gemfile.lock", "config"]);
  expect(paths("nothing")).toEqual([]);
  expect(dockerfilePaths(dockerfile(text))).toEqual([
    "package.json",
    "Gemfile",
    "Gemfile.lock",
    "config",
    "tools",
    "bin/entry",
    "bin/rails",
  ]);
});

test("a value that doubles with each ENV becomes unknown, and the others stay known", () => {
  const doubling = Array.from({ length: 40 }, (_, n) => `ENV A${n + 1}=$A${n}$A${n}\n`).join("");
  const { env, ports } = image(`ENV A0=xxxxxxxx\n${doubling}ENV B=$A2\nEXPOSE 3000`);

  expect(env.get("A3")).toHaveLength(64);
  expect(env.has("A40")).toBe(true);
  expect(env.get("A40")).toBeUndefined();
  expect(env.get("B")).toHaveLength(32);
  expect(ports).toEqual([3000]);
});

test.each([
  ["$A", "a"],
  ["${A}x$A", "axa"],
  ["\\$A", "$A"],
  ["${NO:-${A}}", "${A}"],
  ["${A:-no}${A:+yes}${NO:+no}", "ayes"],
  ["${A:-open", "${A:-open"],
  ["${A:=x}", "${A:=x}"],
  ["$NO", undefined],
])("expands %s as Docker does", (text, expected) => {
  const { env } = image(`ENV A=a\nENV B="${text}"`);
  expect(env.get("B")).toBe(expected);
});

// Which package of Debian a native extension lacks, by what its build says.

import type { OutputPart } from "../output/output-part.ts";

const libraries: readonly (readonly [words: RegExp, debian: string])[] = [
  [/libpq-fe\.h|pg_config|'libpq|-lpq\b/, "libpq-dev"],
  [
    /mysql\.h|mysql_config|mysqlclient|mysql client is missing|-lmysql|MYSQLCLIENT_CFLAGS/i,
    "default-libmysqlclient-dev pkg-config",
  ],
  [/yaml\.h|libyaml/, "libyaml-dev"],
  [/ffi\.h|libffi/, "libffi-dev"],
  [/sqlite3\.h/, "libsqlite3-dev"],
  [/MagickWand|MagickCore|ImageMagick/i, "libmagickwand-dev"],
  [/libicu|unicode\/\w{1,40}\.h|icu required/, "libicu-dev"],
  [/zlib\.h|zlib is missing|-lz\b/, "zlib1g-dev"],
  [/libxml2?\/|libxml2 is missing|xml2-config|xmlsec/i, "libxml2-dev libxslt1-dev"],
  [/curl\/curl\.h|libcurl|curl-config/, "libcurl4-openssl-dev"],
  [/openssl\/\w{1,40}\.h|openssl-sys|OpenSSL library could not be found/, "libssl-dev pkg-config"],
  [/readline\/readline\.h/, "libreadline-dev"],
  [/idna\.h|idn\.h/, "libidn11-dev"],
  [/sodium\.h/, "libsodium-dev"],
  [/vips\/|vips-cpp|vips8/, "libvips-dev"],
  [/ldap\.h|lber\.h/, "libldap2-dev libsasl2-dev"],
  [/sql\.h|sqlext\.h/, "unixodbc-dev"],
  [/sybdb\.h|freetds/i, "freetds-dev"],
  [/geos_c\.h|geos-config/, "libgeos-dev"],
  [/gmp\.h/, "libgmp-dev"],
  [/Python\.h/, "python3-dev build-essential"],
  [
    /find Python|gyp ERR! (?:not ok|find)|not found: python|No such file or directory: 'python/i,
    "python3 build-essential",
  ],
  [/rustc|cargo/i, "rustc cargo"],
  [
    /not found: make|make: (?:command )?not found|make.{0,20}No such file|gcc|g\+\+|\bcc\b.{0,20}not found|development tools|compiler failed|cannot create executables|linker `cc`/i,
    "build-essential",
  ],
];

/** Names of Debian's packages that Alpine does not have. */
const onAlpine: Readonly<Record<string, string>> = {
  "build-essential": "build-base",
  "libpq-dev": "postgresql-dev",
  "default-libmysqlclient-dev": "mariadb-dev",
  "pkg-config": "pkgconf",
  "libyaml-dev": "yaml-dev",
  "libsqlite3-dev": "sqlite-dev",
  "libmagickwand-dev": "imagemagick-dev",
  "libicu-dev": "icu-dev",
  "zlib1g-dev": "zlib-dev",
  "libxslt1-dev": "libxslt-dev",
  "libcurl4-openssl-dev": "curl-dev",
  "libssl-dev": "openssl-dev",
  "libreadline-dev": "readline-dev",
  "libidn11-dev": "libidn-dev",
  "libsodium-dev": "libsodium-dev",
  "libvips-dev": "vips-dev",
  "libldap2-dev": "openldap-dev",
  "libsasl2-dev": "cyrus-sasl-dev",
  "libgeos-dev": "geos-dev",
  "libgmp-dev": "gmp-dev",
  "libxml2-dev": "libxml2-dev",
  rustc: "rust",
};

/** The packages of the image's distribution; undefined if no line names one that is known. */
export function missingLibrary({ lines, alpine }: OutputPart): string | undefined {
  const telling = lines.filter((line) => complains.test(line));
  const packages = libraries.find(([words]) => telling.some((line) => words.test(line)))?.[1];
  if (packages === undefined || alpine !== true) return packages;
  return packages
    .split(" ")
    .map((name) => onAlpine[name] ?? name)
    .join(" ");
}

/** The command lines of a compiler contain the same names. */
const complains =
  /not found|missing|No such file|Can't find|cannot find|required|could not|couldn't|unable to|have to install|failed|\.\.\. no$|cannot create|Make sure|need|gyp ERR!/i;

const sharedLibraries: readonly (readonly [file: RegExp, debian: string])[] = [
  [/vips/, "libvips42"],
  [/libpq/, "libpq5"],
  [/libmysqlclient|libmariadb/, "libmariadb3"],
  [/libssl|libcrypto/, "openssl"],
  [/jemalloc/, "libjemalloc2"],
  [/libyaml/, "libyaml-0-2"],
  [/libicu/, "libicu-dev"],
  [/Magick/, "imagemagick"],
  [/glib-2|gobject/, "libglib2.0-0"],
  [/libGL\b|libGL\.so/, "libgl1"],
  [/sqlite3/, "libsqlite3-0"],
  [/libxml2/, "libxml2"],
  [/libffi/, "libffi8"],
  [/libnss3|libnspr/, "libnss3"],
  [/libatomic/, "libatomic1"],
  [/libstdc|libgcc/, "libstdc++6"],
  [/libgomp/, "libgomp1"],
];

/** Debian's package with a library that a program loads while it runs. */
export function packageOfLibrary(file: string): string | undefined {
  return sharedLibraries.find(([pattern]) => pattern.test(file))?.[1];
}

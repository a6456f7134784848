# Sourced by script/test and script/demo. Installs git, npm and the npm packages if they are
# missing, and sets NODE to Node 24, which users run.

apt_install() {
  echo "Installing Debian packages: $*"
  if [ "$(id -u)" -eq 0 ]; then sudo() { "$@"; }; fi
  sudo apt-get update -qq
  sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

bootstrap() {
  command -v git >/dev/null || apt_install git
  command -v npm >/dev/null || apt_install nodejs npm
  if ! [ node_modules/.package-lock.json -nt package-lock.json ] || ! node_modules/.bin/node --version >/dev/null 2>&1; then
    echo "Installing npm packages from package-lock.json"
    npm ci --no-audit --no-fund --loglevel=error
  fi
  NODE="$PWD/node_modules/.bin/node"
  export PATH="$PWD/node_modules/.bin:$PATH"
  echo "Using Node $("$NODE" --version)"
}

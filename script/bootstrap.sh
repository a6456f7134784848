# Sourced by script/test and script/demo: Node's packages, and Node itself where there is none. Leaves NODE, the
# Node 24 that users run.

apt_install() {
  echo "Installing with apt-get: $*"
  if [ "$(id -u)" -eq 0 ]; then sudo() { "$@"; }; fi
  sudo apt-get update -qq
  sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

bootstrap() {
  command -v git >/dev/null || apt_install git
  command -v npm >/dev/null || apt_install nodejs npm
  if ! [ node_modules/.package-lock.json -nt package-lock.json ] || ! node_modules/.bin/node --version >/dev/null 2>&1; then
    echo "Installing the packages of package-lock.json with npm"
    npm ci --no-audit --no-fund --loglevel=error
  fi
  NODE="$PWD/node_modules/.bin/node"
  export PATH="$PWD/node_modules/.bin:$PATH"
  echo "Node $("$NODE" --version)"
}

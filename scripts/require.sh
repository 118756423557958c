#!/bin/sh
# Makes sure that the named programs are here: require.sh java mvn node chromium
# What is missing is installed through apt where this user may do that;
# otherwise the command that installs it is printed, and the exit code is 1.
set -eu

package() {
  case "$(uname -s)/$1" in
    Darwin/java) echo openjdk@21 ;;
    Darwin/mvn) echo maven ;;
    Darwin/chromium) echo "--cask chromium" ;;
    Darwin/npm) echo node ;;
    */java) echo default-jre-headless ;;
    */mvn) echo maven ;;
    */node) echo nodejs ;;
    Linux/python3) echo "python3 python3-venv" ;;
    */chromium) echo "chromium fonts-noto-cjk" ;;
    *) echo "$1" ;;
  esac
}

present() {
  case "$1" in
    # macOS has a java that only says where to get one.
    java) java -version >/dev/null 2>&1 ;;
    # Debian's python3 comes without what makes environments.
    python3) python3 -c 'import ensurepip, venv' >/dev/null 2>&1 ;;
    *) command -v "$1" >/dev/null 2>&1 ;;
  esac
}

packages=
for program in "$@"; do
  present "$program" || packages="$packages $(package "$program")"
done
[ -n "$packages" ] || exit 0

if [ "$(uname -s)" = Darwin ]; then
  echo "missing:$packages. Install with: brew install$packages" >&2
  exit 1
fi
install="apt-get install -y --no-install-recommends$packages"
if ! command -v apt-get >/dev/null 2>&1; then
  echo "missing:$packages. Install these packages with your system's package manager." >&2
  exit 1
fi
as=
if [ "$(id -u)" != 0 ]; then
  if ! sudo -n true 2>/dev/null; then
    echo "missing:$packages. Install with: sudo apt-get update && sudo $install" >&2
    exit 1
  fi
  as="sudo -n"
fi
echo "installing$packages"
$as apt-get update -qq
# shellcheck disable=SC2086 # the packages are words of their own
$as env DEBIAN_FRONTEND=noninteractive $install
for program in "$@"; do
  present "$program" || { echo "$program is still missing after: $install" >&2; exit 1; }
done

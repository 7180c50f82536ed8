# shellcheck shell=sh
# Finds Java, for every script here. Sets variables and starts no process where it can.

# find_java PROGRAM: looks for java or javac, version 17 or newer, in JAVA_HOME and then on PATH.
# Sets java_program, java_home and java_version; or returns 1, and java_problem says what was found instead.
find_java() {
  java_problem=
  if [ -n "${JAVA_HOME:-}" ]; then
    if [ -x "$JAVA_HOME/bin/$1" ]; then
      is_new_enough "$JAVA_HOME/bin/$1" && return 0
      java_problem="JAVA_HOME ($JAVA_HOME) is Java $java_version"
    else
      java_problem="JAVA_HOME ($JAVA_HOME) has no bin/$1"
    fi
  else
    java_problem="JAVA_HOME is not set"
  fi
  if java_program=$(command -v "$1"); then
    is_new_enough "$java_program" && return 0
    java_problem="$java_problem, and the $1 on PATH ($java_program) is Java $java_version"
  else
    java_problem="$java_problem, and there is no $1 on PATH"
  fi
  return 1
}

is_new_enough() {
  java_program=$1
  java_home=$(readlink -f -- "$1")
  java_home=${java_home%/bin/*}
  java_version=
  if [ -f "$java_home/release" ]; then
    while IFS='="' read -r key _ value _; do
      if [ "$key" = JAVA_VERSION ]; then java_version=$value; fi
    done <"$java_home/release"
  fi
  # No such file beside a version manager's stand-in: the program itself must say.
  [ -n "$java_version" ] || ask_java "$1"
  java_major=${java_version%%[!0-9]*}
  [ "${java_major:-0}" -ge 17 ]
}

ask_java() {
  java_options=-XshowSettings:properties
  [ "${1##*/}" != javac ] || java_options=-J$java_options
  java_answer=$("$1" "$java_options" -version 2>&1) || java_answer=
  java_version=$(printf '%s\n' "$java_answer" | sed -n 's/^ *java\.version = //p')
  java_home=$(printf '%s\n' "$java_answer" | sed -n 's/^ *java\.home = //p')
  java_version=${java_version:-unknown}
}

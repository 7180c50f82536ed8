# shellcheck shell=sh
# Written by the build: the one order of the jars, which a class-data archive depends on.
# shellcheck disable=SC2034,SC2154
class_path="$lib/dossier-@project.version@.jar:@dossier.class.path@"

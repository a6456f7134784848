/**
 * Starts Kamal from its own directory. GEM_HOME and RUBYOPT would do the same, but Kamal's hooks
 * inherit them, and `bundle exec` in a hook would then look for the app's gems in our directory.
 *
 * `Gem.finish_resolve` fixes the version of each dependency, as RubyGems' own commands do. Without
 * it, Ruby searches all of them for each of Kamal's 500 files, which takes 80 ms.
 *
 * Standard output is unbuffered: Ruby would write to a pipe in blocks of 8 KB, minutes late.
 */
export const launcherScript = `# Written by kamal-action: starts Kamal from its own directory, with unbuffered output.
$stdout.sync = $stderr.sync = true
directory, version = ARGV.shift(2)
Gem.use_paths(directory, [directory])
gem "kamal", "= #{version}"
Gem.finish_resolve
load Gem.bin_path("kamal", "kamal", "= #{version}")
`;

/**
 * Waits for `arguments` and `environment` as JSON on standard input; exits if the action has ended.
 */
export const readArgumentsScript = `input = $stdin.read
exit if input.empty?
require "json"
input = JSON.parse(input)
ENV.replace(input.fetch("environment"))
ARGV.replace(input.fetch("arguments"))
$stdin.reopen(File::NULL)
`;

/**
 * Like the launcher, but it loads all of Kamal first and then waits for its arguments, because a
 * deploy loads 200 more files than `require "kamal"`. The directory may contain placeholders for
 * Ruby's version and platform; the first line of output has both, and whether there is a Kamal.
 */
export const waitingLauncherScript = `# Written by kamal-action: loads Kamal, then starts it once its arguments are known.
$stdout.sync = $stderr.sync = true
directory, version = ARGV
parent, name = File.split(directory)
directory = File.join(parent, name.sub("RUBY_VERSION", RUBY_VERSION).sub("RUBY_PLATFORM", RUBY_PLATFORM))
there = File.directory?(directory)
puts "kamal-action: ruby #{RUBY_VERSION} #{RUBY_PLATFORM} #{there ? "loads" : "misses"} kamal"
exit unless there
Gem.use_paths(directory, [directory])
gem "kamal", "= #{version}"
Gem.finish_resolve
require "kamal"
begin
  Zeitwerk::Loader.eager_load_all
rescue ScriptError, StandardError
  # A file that cannot be loaded raises its error again when Kamal needs it.
end
${readArgumentsScript}load Gem.bin_path("kamal", "kamal", "= #{version}")
`;

/**
 * Prints one line of JSON: the configuration after ERB and the secrets after their commands, or the
 * class and message of Kamal's error.
 */
export const evaluateScript = `# Written by kamal-action: evaluates the ERB in deploy.yml and the commands in .kamal/secrets.
directory, version, config_file, destination, app_version, wanted = ARGV
Gem.use_paths(directory, [directory])
gem "kamal", "= #{version}"
Gem.finish_resolve
out = $stdout.dup
$stdout.reopen($stderr)
require "kamal"
require "json"
begin
  config = Kamal::Configuration.create_from(config_file: Pathname.new(File.expand_path(config_file)), destination: (destination unless destination.empty?), version: app_version)
  secrets = wanted == "secrets" ? config.secrets.to_h : {}
  out.puts JSON.generate("config" => config.raw_config.to_h, "secrets" => secrets)
rescue SyntaxError, StandardError => e
  out.puts JSON.generate("error" => { "class" => e.class.name, "message" => e.message })
  exit 1
end
`;

/**
 * Starts Kamal from its own directory. GEM_HOME and RUBYOPT would do the same, but every hook that Kamal runs inherits
 * them, and a hook's own `bundle exec` would then look for the app's gems in ours.
 *
 * `Gem.finish_resolve` settles which version of each dependency it is, as RubyGems' own commands do: without it each of
 * Kamal's five hundred files is looked for in all of them, which takes 80 ms.
 *
 * Standard output is unbuffered: through a pipe Ruby would hand its lines over in blocks of 8 KB, minutes late.
 */
export const launcherScript = `# Written by kamal-action: starts Kamal from a directory of its own, line by line.
$stdout.sync = $stderr.sync = true
directory, version = ARGV.shift(2)
Gem.use_paths(directory, [directory])
gem "kamal", "= #{version}"
Gem.finish_resolve
load Gem.bin_path("kamal", "kamal", "= #{version}")
`;

/** Waits for `arguments` and `environment`, as JSON on standard input. Nothing comes from an action that has ended. */
export const ordersScript = `orders = $stdin.read
exit if orders.empty?
require "json"
orders = JSON.parse(orders)
ENV.replace(orders.fetch("environment"))
ARGV.replace(orders.fetch("arguments"))
$stdin.reopen(File::NULL)
`;

/**
 * The same as the launcher, but it loads Kamal first, all of it, and then waits to be told what to do: a deploy loads
 * two hundred files more than `require "kamal"`. Its first line says which Ruby this is, and whether there is a Kamal for
 * it: the directory's name may leave to Ruby what only Ruby knows.
 */
export const waitingLauncherScript = `# Written by kamal-action: loads Kamal, and starts it when its arguments are known.
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
  # What cannot be loaded here says so itself when Kamal needs it.
end
${ordersScript}load Gem.bin_path("kamal", "kamal", "= #{version}")
`;

/**
 * Prints, as one line of JSON, what only Ruby can tell: the config after ERB and the secrets after their commands.
 * Kamal's own refusal is printed as its command line would print it.
 */
export const evaluateScript = `# Written by kamal-action: the config after ERB, and the secrets that .kamal/secrets yields.
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

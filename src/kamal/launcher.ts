import { builtVersion, pinnedHostKeys } from "../local/child-environment.ts";
import { announceScript } from "../local/ruby.ts";

/**
 * SSHKit has a search of its own for known host keys. It knows no patterns and no authorities, and
 * finds the key of a name only if the address has it too. It accepts any host whose key it does not
 * find, which then gets the secrets. So Kamal searches as OpenSSH does: names in lower case, and a key
 * without a port for every port. `StrictHostKeyChecking no` in ~/.ssh/config is ignored.
 */
const hostKeysScript = `host_keys = Module.new do
  def self.search_for(host, options = {})
    names = host.downcase
    found = [names, names.gsub(/\\[([^\\]]+)\\]:\\d+/, '\\1')].map { |name| Net::SSH::KnownHosts.search_for(name, options) }
    found.find { |keys| !keys.empty? } || found.first
  end
end
Net::SSH.singleton_class.prepend(Module.new do
  define_method(:start) do |host, user = nil, options = {}, &block|
    pinned = ENV["${pinnedHostKeys}"]
    files = pinned ? { user_known_hosts_file: pinned, global_known_hosts_file: [] } : {}
    checked = { known_hosts: host_keys, verify_host_key: pinned ? :always : :accept_new, **files }
    super(host, user, options.merge(checked), &block)
  end
end)
`;

/** Kamal builds HEAD as it is after the hooks, in a clone. It asks for it before it builds. */
const revisionScript = `Kamal::Git.singleton_class.prepend(Module.new do
  def revision
    wanted = ENV["${builtVersion}"]
    super.tap { |head| raise "Failed to clone repo: a hook has moved HEAD from #{wanted} to #{head}" if wanted && head != wanted }
  end
end)
`;

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
require "kamal"
${hostKeysScript}load Gem.bin_path("kamal", "kamal", "= #{version}")
`;

/** Waits for a line of JSON with Kamal's directory and version; exits if the action has ended. */
export const readLocationScript = `require "json"
location = $stdin.gets
exit if location.nil?
directory, version = JSON.parse(location).values_at("directory", "version")
`;

/** Printed when Kamal is loaded. */
export const loadedLine = "kamal-action: loaded kamal";

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
 * Like the launcher, but Ruby starts before Kamal is installed, and says what it is. Once it knows
 * where Kamal is, it loads all of it, because a deploy loads 200 more files than `require "kamal"`,
 * and then waits for its arguments.
 */
export const waitingLauncherScript = `# Written by kamal-action: loads Kamal once it is installed, and starts it once its arguments are known.
$stdout.sync = $stderr.sync = true
${announceScript}${readLocationScript}Gem.use_paths(directory, [directory])
gem "kamal", "= #{version}"
Gem.finish_resolve
require "kamal"
${hostKeysScript}${revisionScript}begin
  Zeitwerk::Loader.eager_load_all
rescue ScriptError, StandardError
  # A file that cannot be loaded raises its error again when Kamal needs it.
end
puts "${loadedLine}"
${readArgumentsScript}load Gem.bin_path("kamal", "kamal", "= #{version}")
`;

/**
 * Prints one line of JSON: the configuration after ERB and the secrets after their commands, or the
 * class and message of Kamal's error, or why Kamal itself cannot be loaded (`broken`).
 */
export const evaluateScript = `# Written by kamal-action: evaluates the ERB in deploy.yml and the commands in .kamal/secrets.
require "json"
directory, version, config_file, destination, app_version, wanted = ARGV
out = $stdout.dup
$stdout.reopen($stderr)
begin
  Gem.use_paths(directory, [directory])
  gem "kamal", "= #{version}"
  Gem.finish_resolve
  require "kamal"
rescue ScriptError, StandardError => e
  out.puts JSON.generate("broken" => "#{e.message} (#{e.class.name})")
  exit 1
end
begin
  config = Kamal::Configuration.create_from(config_file: Pathname.new(File.expand_path(config_file)), destination: (destination unless destination.empty?), version: app_version)
  secrets = wanted == "secrets" ? config.secrets.to_h : {}
  out.puts JSON.generate("config" => config.raw_config.to_h, "secrets" => secrets)
rescue SyntaxError, StandardError => e
  out.puts JSON.generate("error" => { "class" => e.class.name, "message" => e.message })
  exit 1
end
`;

# Asks the real Kamal about each config: one path and destination per line in, one verdict per line out, as JSON.
directory, version = ARGV
Gem.use_paths(directory, [directory])
gem "kamal", "= #{version}"
out = $stdout.dup
$stdout.reopen($stderr)
require "kamal"
require "json"
require "net/ssh"
$VERBOSE = nil
$stdin.each_line do |line|
  asked = JSON.parse(line)
  answer = begin
    Dir.chdir(asked["directory"]) do
      Kamal::Configuration.create_from(config_file: Pathname.new("config/deploy.yml"), destination: asked["destination"], version: "v1")
    end
    { "valid" => true }
  rescue SystemStackError, ScriptError, StandardError => e
    message = (e.respond_to?(:original_message) ? e.original_message : e.message).dup.force_encoding("UTF-8").scrub
    { "valid" => false, "class" => e.class.name, "message" => message }
  end
  out.puts JSON.generate(answer)
  out.flush
end

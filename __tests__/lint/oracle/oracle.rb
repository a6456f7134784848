# Validates configs with the real Kamal. Reads a directory and destination per line, writes a verdict per line, as JSON.
directory, version = ARGV
Gem.use_paths(directory, [directory])
gem "kamal", "= #{version}"
out = $stdout.dup
$stdout.reopen($stderr)
require "kamal"
require "json"
require "net/ssh"
$VERBOSE = nil

class LastEvent < Psych::Handler
  attr_reader :lines

  def event_location(start_line, _start_column, end_line, _end_column)
    @lines = [@start || 1, end_line + 1]
    @start = start_line + 1
  end
end

# The lines between which libyaml failed: from the last but one event that it parsed to the second non-blank line after
# the last event or after the position of the error.
def syntax_lines(error, directory)
  Dir.glob(File.join(directory, "config/*.yml")).sort.each do |file|
    last = LastEvent.new
    text = File.read(file)
    Psych::Parser.new(last).parse(text)
  rescue Psych::SyntaxError => e
    next if e.line != error.line
    # For an invalid byte, the error has the offset instead.
    if e.message.include?("octet")
      line = text.byteslice(0, e.offset).b.count("\n") + 1
      return { "from" => line, "to" => line }
    end
    first, reached = last.lines || [1, 1]
    reached = [reached, e.line].max
    rest = text.scrub.gsub(/\r\n?|[\u0085\u2028\u2029]/, "\n").lines.drop(reached).each_with_index.reject { |line, _| line.match?(/\A\s*(?:#|\z)/) }
    return { "from" => first.clamp(1..), "to" => reached + (rest.first(2).last&.last || 0) + 1 }
  end
  {}
end

$stdin.each_line do |line|
  asked = JSON.parse(line)
  answer = begin
    Dir.chdir(asked["directory"]) do
      Kamal::Configuration.create_from(config_file: Pathname.new("config/deploy.yml"), destination: asked["destination"], version: "v1")
    end
    { "valid" => true }
  rescue SystemStackError, ScriptError, StandardError => e
    message = (e.respond_to?(:original_message) ? e.original_message : e.message).dup.force_encoding("UTF-8").scrub
    place = e.is_a?(Psych::SyntaxError) ? syntax_lines(e, asked["directory"]) : {}
    { "valid" => false, "class" => e.class.name, "message" => message, **place }
  end
  out.puts JSON.generate(answer)
  out.flush
end

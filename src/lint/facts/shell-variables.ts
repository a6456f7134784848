// What the server's shell replaces in the `docker run` that Kamal sends to it.

/** What a login without a terminal has. */
const known = /^(?:HOME|USER|LOGNAME|SHELL|PATH|PWD|HOSTNAME|UID|EUID|LANG|TERM|SSH_\w+|LC_\w+|XDG_\w+|RANDOM|PPID)$/;

export interface ShellVariable {
  /** As written: `$NAME`, `${NAME}`, `$$`. */
  readonly text: string;
  /** Empty for `$$`. */
  readonly name: string;
}

/**
 * In a value that Kamal passes between double quotes (env, labels, options): it escapes each `$`,
 * but leaves `${…}` (utils.rb#escape_shell_value).
 */
export function variablesOfValue(value: string): ShellVariable[] {
  return [...value.matchAll(/\$\{([A-Za-z_]\w*)\}/g)].flatMap(([text, name = ""]) => variable(text, name));
}

/** In a command, which Kamal passes as it is. What is between single quotes stays. */
export function variablesOfCommand(command: string): ShellVariable[] {
  const found: ShellVariable[] = [];
  let inDouble = false;
  const tokens = /\\.|'|"|\$\$|\$\{([A-Za-z_]\w*)\}|\$([A-Za-z_]\w*)/gs;

  for (let match = tokens.exec(command); match !== null; match = tokens.exec(command)) {
    const [text] = match;
    if (text === '"') inDouble = !inDouble;
    else if (text === "'" && !inDouble) {
      const end = command.indexOf("'", tokens.lastIndex);
      if (end === -1) return found;
      tokens.lastIndex = end + 1;
    } else if (text === "$$") found.push({ text, name: "" });
    else if (text.startsWith("$")) found.push(...variable(text, match[1] ?? match[2] ?? ""));
  }

  return found;
}

function variable(text: string, name: string): ShellVariable[] {
  return known.test(name) ? [] : [{ text, name }];
}

// Texts that a template leaves for its user to replace.

/** Whether the text can only be meant for replacement: `<SERVER_IP>`, `${SERVER_IP}`, `__HOST__`. */
export function isTemplateText(text: string): boolean {
  // Hetzner's real domains start like a placeholder.
  const rest = text.replace(/\byour-(?:server|storagebox)\.de$/i, "");
  return (
    hasTemplateSigns(text) ||
    /(?:^|[^a-z])(?:replace_?(?:with|me)|change_?me)(?![a-z])/i.test(rest) ||
    /(?:^|[/.@])your[-_]/i.test(rest)
  );
}

/** Signs that no name of a host, user, image or service has. Harbor's robots are called `robot$name`. */
export function hasTemplateSigns(text: string): boolean {
  return /<[^<>%]*>|\{\{[^{}]*\}\}|\$\{|(?:^|[@:/.])\$|(?:^|[^A-Za-z0-9])__[A-Z][A-Z0-9_]*__(?![A-Za-z0-9])/.test(text);
}

const word =
  "SERVER|HOST(?:NAME)?|IP|ADDR(?:ESS)?|DOMAIN|URL|USER(?:NAME)?|PORT|NAME|LOGIN|OWNER|ACCOUNT|PLACEHOLDER|YOUR";
const oneWord = new RegExp(`^(?:${word}|TODO|FIXME|XXX)$`);
const wordAmongOthers = new RegExp(`(?:^|_)(?:${word})[0-9]*(?:_|$)`);

/** The name of a variable instead of its value: `USER_HOST`, `SSH_PORT`, `REGISTRY_USERNAME`. */
export function isVariableName(text: string): boolean {
  if (oneWord.test(text)) return true;
  return text.length <= 60 && /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(text) && wordAmongOthers.test(text);
}

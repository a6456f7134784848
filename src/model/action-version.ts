import packageJson from "../../package.json" with { type: "json" };

/** This action's own version, as package.json says it. */
export const actionVersion: string = packageJson.version;

/** Where this action is at home. */
export const homepage: string = packageJson.homepage;

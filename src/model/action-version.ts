import packageJson from "../../package.json" with { type: "json" };

/** This action's version, from package.json. */
export const actionVersion: string = packageJson.version;

/** The action's repository. */
export const homepage: string = packageJson.homepage;

import * as core from "@actions/core";

core.info(`state: ${core.getState("hidden")}`);
core.info(`later: ${process.env.LATER ?? ""}`);
core.info(`path: ${process.env.PATH ?? ""}`);
core.info(`mask: swordfish`);
core.setOutput("from-post", core.getInput("mode"));

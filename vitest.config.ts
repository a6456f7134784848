import { defineConfig } from "vitest/config";

const seconds = (count: number) => count * 1000;

export default defineConfig({
  test: {
    // One per processor of a two-core runner. vitest's default would leave one of them idle.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "unit",
          include: ["__tests__/**/*.test.ts"],
          exclude: ["__tests__/{e2e,bundle,hostile}/**", "**/node_modules/**"],
          testTimeout: seconds(30),
        },
      },
      // Runs the committed bundle in a child process, without the sandbox. `hostile` holds the attacks.
      { test: { name: "bundle", include: ["__tests__/{bundle,hostile}/**/*.test.ts"], testTimeout: seconds(60) } },
      // Runs the committed bundle against the sandbox, which all tests share: one at a time.
      {
        test: {
          name: "e2e",
          include: ["__tests__/e2e/**/*.test.ts"],
          globalSetup: ["__tests__/e2e/global-setup.ts"],
          fileParallelism: false,
          testTimeout: seconds(180),
          hookTimeout: seconds(300),
        },
      },
    ],
  },
});

import { defineConfig } from "vitest/config";

const seconds = (count: number) => count * 1000;

export default defineConfig({
  test: {
    // One for each of a runner's two processors; vitest's own default keeps one of them free.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "unit",
          include: ["__tests__/**/*.test.ts"],
          exclude: ["__tests__/e2e/**", "__tests__/bundle/**", "**/node_modules/**"],
          testTimeout: seconds(30),
        },
      },
      // The committed bundle in a child process; no sandbox.
      { test: { name: "bundle", include: ["__tests__/bundle/**/*.test.ts"], testTimeout: seconds(60) } },
      // The committed bundle against the sandbox: one world for all, so one test after the other.
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

// A machine that has no room, no memory, a wrong clock, or a user that cannot work there.

import { type Entries, sentence } from "./entry.ts";

interface Told {
  /** `the runner`, or the address of a server. */
  on: string;
  /** The system's message. */
  said: string;
}

const runner = "the runner";

export const machineEntries = {
  "disk-full": ({ on, said }: Told) => ({
    title: on === runner ? "The disk of the building machine is full" : "The server's disk is full",
    cause: `The disk of ${on === runner ? "the machine that builds the image (the runner, or builder/remote)" : on} has no space left: ${sentence(said)}`,
    fix:
      on === runner
        ? "Free space before this step: `docker system prune --all --force` and `docker builder prune --force` remove unused images and build cache. Or use a runner with a larger disk."
        : `On ${on}, run \`docker system prune --all\`, which removes unused images, or give the server a larger disk. \`df -h\` shows the space.`,
    alternatives: [
      {
        cause: "The disk has space, but no free inodes.",
        fix: `Run \`df -i\` on ${on}, and remove folders with very many small files.`,
      },
    ],
  }),

  "disk-inodes": ({ on, said }: Told) => ({
    title: "The disk has no free inodes",
    cause: `The disk of ${on} can hold no more files, even if \`df -h\` shows free space: ${sentence(said)}`,
    fix: `On ${on}, \`df -i\` shows the disk. Remove unused images (\`docker system prune --all\`) and folders with very many small files.`,
  }),

  "server-memory": ({ on, said }: Told) => ({
    title: "The server is out of memory",
    cause: `${on} has no memory left to start a process: ${sentence(said)}`,
    fix: `Give ${on} more memory or swap (\`fallocate -l 2G /swapfile && chmod 600 /swapfile && mkswap /swapfile && swapon /swapfile\`). \`free -m\` shows what is left.`,
  }),

  "server-clock": ({ on, said }: Told) => ({
    title: "The clock is wrong",
    cause: `The clock of ${on} is wrong, so it rejects valid certificates or signatures: ${sentence(said)}`,
    fix: `On ${on}, as root, run \`timedatectl set-ntp true\`, and check with \`timedatectl\` that the clock is synchronized.`,
  }),

  /** Kamal keeps its files in the user's home directory. */
  "server-home": ({ on, said, problem }: Told & { problem: "rights" | "read-only" }) => ({
    title:
      problem === "rights" ? "The SSH user cannot write to its home directory" : "A disk of the server is read-only",
    cause:
      problem === "rights"
        ? `Kamal keeps its files in the folder .kamal in the home directory of the SSH user on ${on}, but the user is not allowed to write there: ${sentence(said)}`
        : `The file system on ${on} cannot be written to: ${sentence(said)}`,
    fix:
      problem === "rights"
        ? `On ${on}, as root, give the user in ssh/user its home directory: \`mkhomedir_helper USER; chown -R USER: ~USER\`.`
        : `On ${on}, \`dmesg\` says why the kernel made it read-only, usually an error of the disk. Repair it (\`fsck\`) and restart the server.`,
  }),

  "server-sudo": ({ on, said }: Told) => ({
    title: "The SSH user needs a password for sudo",
    cause: `A command on ${on} uses sudo, which asks for a password that nobody can type in a workflow: ${sentence(said)}`,
    fix: `On ${on}, as root, install Docker once (\`curl -fsSL https://get.docker.com | sh\`) and run \`usermod -aG docker USER\` for the user in ssh/user, so that Kamal needs no sudo.`,
  }),

  "server-apt-lock": ({ on, said }: Told) => ({
    title: "Another installation of packages runs on the server",
    cause: `Docker cannot be installed on ${on} now, because another program installs packages there, on a new server usually its automatic updates: ${sentence(said)}`,
    fix: "Re-run the job in a few minutes.",
  }),

  "login-shell": ({ on, said, shell }: Told & { shell: string }) => ({
    title: "The SSH user's login shell does not understand Kamal's commands",
    cause: `Kamal's commands are written for sh, but the login shell of the SSH user on ${on} is ${shell}: ${sentence(said)}`,
    fix: `On ${on}, give the user in ssh/user another login shell: \`sudo chsh -s /bin/bash USER\`.`,
  }),
} satisfies Entries;

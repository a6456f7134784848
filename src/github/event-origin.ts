// Whether the event that started the run may be about a stranger's code. Some events run with the
// repository's secrets although anyone with a fork can trigger them.
//
// The other events (push, workflow_dispatch, schedule, merge_group, release, …) are about commits
// of this repository, or only someone with write access can trigger them.

import type { ForeignOrigin } from "../catalogue/event-entries.ts";
import { payloadValue, readEventPayload } from "../local/event-payload.ts";

export type EventOrigin = { kind: "own" } | ForeignOrigin;

interface EventFacts {
  eventName: string | undefined;
  /** The file with the event's payload. */
  eventPath: string | undefined;
}

type Reader = (payload: unknown) => EventOrigin;

const own: EventOrigin = { kind: "own" };
const unstated: EventOrigin = { kind: "unstated" };
const unreadable: EventOrigin = { kind: "unreadable" };

/** Reads only the payload of events that a fork can trigger. */
export function eventOrigin({ eventName, eventPath }: EventFacts): EventOrigin {
  const read = readerFor(eventName ?? "");
  return read === undefined ? own : read(readEventPayload(eventPath));
}

function readerFor(event: string): Reader | undefined {
  // By prefix, because GitHub may add events: pull_request, _target, _review, _review_comment.
  if (event.startsWith("pull_request")) return ofPullRequest;
  if (event.startsWith("workflow_run")) return ofWorkflowRun;
  if (event === "issue_comment") return ofComment;
  if (event === "check_run" || event === "check_suite") return ofCheck;
  return event === "status" ? ofStatus : undefined;
}

function ofPullRequest(payload: unknown): EventOrigin {
  const head = payloadValue(payload, "pull_request", "head", "repo");
  return compare(head, payloadValue(payload, "pull_request", "base", "repo"));
}

/** The run that ended can be one of a fork's pull request. */
function ofWorkflowRun(payload: unknown): EventOrigin {
  const head = payloadValue(payload, "workflow_run", "head_repository");
  return compare(head, payloadValue(payload, "workflow_run", "repository"));
}

/** Anyone can comment, and a comment on a pull request does not say where its branch is. */
function ofComment(payload: unknown): EventOrigin {
  const issue = payloadValue(payload, "issue");
  if (typeof issue !== "object" || issue === null) return unreadable;
  return Object.hasOwn(issue, "pull_request") ? unstated : own;
}

/** `head_branch` is null for a commit that was pushed to a fork. */
function ofCheck(payload: unknown): EventOrigin {
  const suite = payloadValue(payload, "check_suite") ?? payloadValue(payload, "check_run", "check_suite");
  const branch = payloadValue(suite, "head_branch");
  if (branch === null) return unstated;
  return typeof branch === "string" && branch !== "" ? own : unreadable;
}

/** `branches` is empty if no branch of this repository contains the commit. */
function ofStatus(payload: unknown): EventOrigin {
  const branches = payloadValue(payload, "branches");
  if (!Array.isArray(branches)) return unreadable;
  return branches.length > 0 ? own : unstated;
}

/** By ID, because repositories can be renamed. `head` is null if the fork was deleted. */
function compare(head: unknown, base: unknown): EventOrigin {
  const [headId, baseId] = [repositoryId(head), repositoryId(base)];
  if (baseId === undefined) return unreadable;
  if (head === null) return { kind: "fork", fork: undefined };
  if (headId === undefined) return unreadable;
  return headId === baseId ? own : { kind: "fork", fork: repositoryName(head) };
}

function repositoryId(repository: unknown): number | undefined {
  const id = payloadValue(repository, "id");
  return typeof id === "number" && Number.isSafeInteger(id) && id > 0 ? id : undefined;
}

function repositoryName(repository: unknown): string | undefined {
  const name = payloadValue(repository, "full_name");
  return typeof name === "string" && /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name) ? name : undefined;
}

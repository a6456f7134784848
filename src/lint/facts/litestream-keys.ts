// The keys of litestream.yml in 0.3 and 0.5. A test compares them with
// schema/litestream.schema.json.

const replica = words(
  "type name path url bucket region endpoint access-key-id secret-access-key force-path-style sign-payload require-content-md5 skip-verify storage-class part-size concurrency sync-interval validation-interval max-sync-ltx-files auto-recover retention retention-check-interval snapshot-interval sse-customer-algorithm sse-customer-key sse-customer-key-path sse-kms-key-id account-name account-key sas-token host user password key-path concurrent-writes host-key webdav-url webdav-username webdav-password jwt seed creds nkey username token tls root-cas client-cert client-key max-reconnects reconnect-wait reconnect-buf-size timeout age",
);

/** The keys that Litestream reads, by type of mapping. */
export const litestreamKeys = {
  root: [
    ...words(
      "addr socket levels snapshot validation l0-retention l0-retention-check-interval verify-compaction heartbeat-url heartbeat-interval dbs exec logging mcp-addr shutdown-sync-timeout shutdown-sync-interval",
    ),
    ...replica,
  ],
  db: words(
    "path dir pattern recursive watch meta-path meta-dir monitor-interval checkpoint-interval busy-timeout min-checkpoint-page-count max-checkpoint-page-count truncate-page-n max-sync-wal-bytes restore-if-db-not-exists replica replicas snapshot done-timeout",
  ),
  replica,
} as const;

function words(list: string): string[] {
  return list.split(" ");
}

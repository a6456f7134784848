/** The real proxy's three Prometheus metrics. They are published only with --metrics-port. */
import type { Exchange } from "./exchange.ts";

const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface Series {
  count: number;
  sum: number;
  buckets: number[];
}

const requests = new Map<string, Series>();
const inflight = new Map<string, number>();

export function addInflight(service: string, amount: number): void {
  inflight.set(service, (inflight.get(service) ?? 0) + amount);
}

export function track({ service, request, status, durationSeconds }: Exchange): void {
  const labels = `service="${service}",method="${request.method}",status="${status}"`;
  const series = requests.get(labels) ?? { count: 0, sum: 0, buckets: buckets.map(() => 0) };
  series.count += 1;
  series.sum += durationSeconds;
  series.buckets = series.buckets.map((count, index) => count + (durationSeconds <= (buckets[index] ?? 0) ? 1 : 0));
  requests.set(labels, series);
}

export function metricsText(): string {
  const lines = ["# TYPE kamal_proxy_http_requests_total counter"];
  for (const [labels, { count }] of requests) lines.push(`kamal_proxy_http_requests_total{${labels}} ${count}`);
  const duration = "kamal_proxy_http_request_duration_seconds";
  lines.push(`# TYPE ${duration} histogram`);

  for (const [labels, series] of requests) {
    for (const [index, limit] of buckets.entries()) {
      lines.push(`${duration}_bucket{${labels},le="${limit}"} ${series.buckets[index]}`);
    }
    lines.push(`${duration}_bucket{${labels},le="+Inf"} ${series.count}`);
    lines.push(`${duration}_sum{${labels}} ${series.sum}`, `${duration}_count{${labels}} ${series.count}`);
  }

  lines.push("# TYPE kamal_proxy_http_in_flight_requests gauge");
  for (const [service, count] of inflight) {
    lines.push(`kamal_proxy_http_in_flight_requests{service="${service}"} ${count}`);
  }

  return `${lines.join("\n")}\n`;
}

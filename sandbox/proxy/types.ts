/** The settings of a deploy: the state file's keys in camelCase, durations in milliseconds. */
export interface ServiceOptions {
  hosts: string[];
  pathPrefixes: string[];
  tlsEnabled: boolean;
  tlsCertificatePath: string;
  tlsPrivateKeyPath: string;
  tlsRedirect: boolean;
  canonicalHost: string;
  acmeDirectory: string;
  acmeCachePath: string;
  errorPagePath: string;
  stripPrefix: boolean;
  writerAffinityTimeout: number;
  readTargetsAcceptWebsockets: boolean;
}

export interface HealthCheckConfig {
  path: string;
  port: number;
  interval: number;
  timeout: number;
  host: string;
}

export interface TargetOptions {
  healthCheckConfig: HealthCheckConfig;
  responseTimeout: number;
  bufferRequests: boolean;
  bufferResponses: boolean;
  maxMemoryBufferSize: number;
  maxRequestBodySize: number;
  maxResponseBodySize: number;
  logRequestHeaders: string[];
  logResponseHeaders: string[];
  forwardHeaders: boolean;
  scopeCookiePaths: boolean;
}

export interface DeployRequest {
  service: string;
  targets: string[];
  options: ServiceOptions;
  targetOptions: TargetOptions;
  deployTimeout: number;
  drainTimeout: number;
  force: boolean;
}

export interface ServiceDescription {
  name: string;
  host: string;
  path: string;
  target: string;
  state: string;
  tls: boolean;
}

import type { Golden } from "../golden.ts";

const production = "config/environments/production.rb";
const withoutAdapter = [
  { file: production, find: "  config.active_job.queue_adapter = :solid_queue\n", put: "" },
  { file: production, find: "  config.solid_queue.connects_to = { database: { writing: :queue } }\n", put: "" },
];
const jobs = [
  { file: "app/jobs/application_job.rb", put: "class ApplicationJob < ActiveJob::Base\nend\n" },
  { file: "app/jobs/invoice_job.rb", put: "class InvoiceJob < ApplicationJob\n  def perform = nil\nend\n" },
];

export const golden: Golden = {
  bad: [{ name: "no adapter", changes: [...withoutAdapter, ...jobs] }],
  good: [
    { name: "only the generated job", changes: [...withoutAdapter, ...jobs.slice(0, 1)] },
    {
      name: "an adapter in an initializer",
      changes: [
        ...withoutAdapter,
        ...jobs,
        { file: "config/initializers/jobs.rb", put: "Rails.application.config.active_job.queue_adapter = :async\n" },
      ],
    },
    {
      name: "an adapter in the base class",
      changes: [
        ...withoutAdapter,
        ...jobs.slice(1),
        {
          file: "app/jobs/application_job.rb",
          put: "class ApplicationJob < ActiveJob::Base\n  self.queue_adapter = :solid_queue\nend\n",
        },
      ],
    },
    {
      name: "jobs of Sidekiq itself",
      changes: [
        ...withoutAdapter,
        ...jobs.slice(0, 1),
        { file: "app/jobs/invoice_job.rb", put: "class InvoiceJob\n  include Sidekiq::Job\nend\n" },
      ],
    },
  ],
};

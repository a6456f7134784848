import type { Golden } from "../golden.ts";

const routes = "config/routes.rb";

const withoutRoute = { file: routes, find: '  get "up"', put: '  # get "up"' };

export const golden: Golden = {
  bad: [
    { name: "a commented-out route", changes: [withoutRoute] },
    {
      name: "engines below paths of their own",
      changes: [
        withoutRoute,
        {
          file: routes,
          find: "Rails.application.routes.draw do\n",
          put: 'require "sidekiq/web"\n\nRails.application.routes.draw do\n  mount Sidekiq::Web => "/sidekiq"\n  mount PgHero::Engine, at: "pghero"\n  match "/404", to: "errors#missing", via: :all\n',
        },
      ],
    },
  ],
  good: [
    ...[
      'mount Status::Engine, at: "/"',
      'mount Status::Engine => "/up"',
      "mount Status::Engine, at: Status.path",
      'get ":slug", to: "pages#show"',
      'get "(:locale)/about", to: "pages#about"',
      'resources :pages, path: ""',
      'match "(*any)", to: "pages#show", via: :all',
      "draw :status",
    ].map((line) => ({
      name: `may be answered by: ${line}`,
      changes: [withoutRoute, { file: routes, find: "routes.draw do\n", put: `routes.draw do\n  ${line}\n` }],
    })),
    {
      name: "the same custom path in routes.rb and deploy.yml",
      changes: [
        { file: routes, find: 'get "up"', put: 'get "healthz"' },
        {
          file: "config/deploy.yml",
          find: "  ssl: true\n",
          put: "  ssl: true\n  healthcheck:\n    path: /healthz\n",
        },
      ],
    },
  ],
};

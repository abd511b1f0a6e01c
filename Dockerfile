# syntax=docker/dockerfile:1
# One image for both roles: ROLE=web, ROLE=worker, or ROLE=all.

FROM node:24-slim AS base
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1

FROM base AS build
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,target=/npm npm ci --cache /npm --include=dev
COPY . .
RUN node scripts/build.mjs && rm -rf .next/cache

FROM base AS packages
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,target=/npm npm ci --cache /npm --omit=dev

FROM base
ARG TARGETARCH
# On amd64 the browser that prints documents comes with the npm packages.
RUN if [ "$TARGETARCH" != "amd64" ]; then \
      apt-get update && apt-get install -y --no-install-recommends chromium && rm -rf /var/lib/apt/lists/*; \
    fi
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/package.json /app/package-lock.json /app/next.config.mjs /app/tsconfig.json /app/payload.config.ts ./
COPY --from=build /app/.next ./.next
COPY --from=build /app/dist ./dist
# The sources serve the commands beside the server, such as the migration and the catalog import.
COPY --from=build /app/collections ./collections
COPY --from=build /app/endpoints ./endpoints
COPY --from=build /app/hooks ./hooks
COPY --from=build /app/jobs ./jobs
COPY --from=build /app/scripts ./scripts
COPY --from=build /app/src ./src
RUN mkdir -p /data media && chown node:node /data media .next
ENV NODE_ENV=production \
    ROLE=all \
    HOST=0.0.0.0 \
    PORT=8787 \
    DATA_DIR=/data
USER node
VOLUME ["/data", "/app/media"]
EXPOSE 8787
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 CMD ["node", "scripts/healthcheck.mjs"]
STOPSIGNAL SIGTERM
CMD ["node", "--enable-source-maps", "dist/main.mjs"]

# mission-status-bot in a container: small, not root, happy with a read-only file system.
#
#   docker build -t mission-status-bot .
#   docker run -d --name mission-status-bot --restart on-failure --read-only --cap-drop ALL \
#     --security-opt no-new-privileges --tmpfs /tmp --env-file environment -v mission-status-cache:/cache \
#     -v "$PWD/articles:/articles" -e SEEDS_DIR=/articles mission-status-bot
#
# Tried outside a container, with Node.js 20: the RUN steps in a folder with just what COPY brings, the CMD as another
# user than root in a folder that this user can't write to, against a local Discord, and the HEALTHCHECK's command
# while it ran (0) and afterwards (1). Not tried, for want of a container engine: the build itself, the base image and
# its Node.js, the volume and the flags of `docker run`.

ARG NODE_VERSION=24

FROM node:${NODE_VERSION}-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# Without scripts: the sources that `prepare` would build are not there yet.
RUN npm ci --ignore-scripts
COPY tsconfig.json ./
COPY scripts/build.mjs scripts/build.mjs
COPY src src
COPY commands commands
COPY seeds seeds
RUN npm run build
RUN npm prune --omit=dev --ignore-scripts

FROM node:${NODE_VERSION}-bookworm-slim
WORKDIR /app
RUN mkdir /cache && chown 1000:1000 /cache
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/seeds seeds
COPY LICENSE ./
ENV NODE_ENV=production CACHE_DIR=/cache HTTP_PORT=9464
VOLUME /cache
USER 1000:1000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HTTP_PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]

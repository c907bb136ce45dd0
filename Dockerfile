# The graph as separate services: `--target territory`, `--target personnel` and
# `--target congress` are the subgraphs and what prepares their databases, `--target gateway` the
# gateway. Each holds compiled code and production packages alone.
ARG NODE_VERSION=20

FROM node:${NODE_VERSION}-bookworm-slim AS source
WORKDIR /haicap
ENV CI=true \
    TURBO_TELEMETRY_DISABLED=1 \
    NO_UPDATE_NOTIFIER=1 \
    npm_config_audit=false \
    npm_config_fund=false
COPY . .

FROM source AS build
RUN --mount=type=cache,target=/root/.npm npm ci --ignore-scripts
RUN npm run build -- --filter=@haicap/gateway --filter=@haicap/territory --filter=@haicap/personnel --filter=@haicap/congress --filter=@haicap/explorer

# What the services need at run time. npm follows the development dependencies of linked workspaces
# even when it leaves out those of the workspace itself, so they are taken out beforehand.
FROM source AS manifests
RUN npm pkg delete devDependencies --workspaces --include-workspace-root

FROM manifests AS territory-packages
RUN --mount=type=cache,target=/root/.npm \
    npm ci --ignore-scripts --omit=dev --workspace=@haicap/territory

FROM manifests AS personnel-packages
RUN --mount=type=cache,target=/root/.npm \
    npm ci --ignore-scripts --omit=dev --workspace=@haicap/personnel

FROM manifests AS congress-packages
RUN --mount=type=cache,target=/root/.npm \
    npm ci --ignore-scripts --omit=dev --workspace=@haicap/congress

FROM manifests AS gateway-packages
RUN --mount=type=cache,target=/root/.npm \
    npm ci --ignore-scripts --omit=dev --workspace=@haicap/gateway

FROM node:${NODE_VERSION}-bookworm-slim AS service
WORKDIR /haicap
# Inside a container every interface is the container's own.
ENV NODE_ENV=production \
    HOST=0.0.0.0
COPY package.json LICENSE ./
COPY packages/domain-kit/package.json packages/domain-kit/
COPY --from=build /haicap/packages/domain-kit/dist packages/domain-kit/dist
COPY packages/subgraph-kit/package.json packages/subgraph-kit/
COPY packages/subgraph-kit/sdl packages/subgraph-kit/sdl
COPY --from=build /haicap/packages/subgraph-kit/dist packages/subgraph-kit/dist

FROM service AS territory
COPY --from=territory-packages /haicap/node_modules node_modules
COPY packages/intake/package.json packages/intake/
COPY --from=build /haicap/packages/intake/dist packages/intake/dist
COPY subgraphs/territory/package.json subgraphs/territory/
COPY subgraphs/territory/data subgraphs/territory/data
# The contract: read at start, from source and from the build alike.
COPY subgraphs/territory/src/schema subgraphs/territory/src/schema
COPY --from=build /haicap/subgraphs/territory/dist subgraphs/territory/dist
ENV PORT=4001
EXPOSE 4001
USER node
CMD ["node", "subgraphs/territory/dist/main.js"]

FROM service AS personnel
COPY packages/intake/package.json packages/intake/
COPY --from=build /haicap/packages/intake/dist packages/intake/dist
COPY --from=personnel-packages /haicap/node_modules node_modules
COPY subgraphs/personnel/package.json subgraphs/personnel/
# The contract: read at start, from source and from the build alike.
COPY subgraphs/personnel/src/schema subgraphs/personnel/src/schema
COPY --from=build /haicap/subgraphs/personnel/dist subgraphs/personnel/dist
ENV PORT=4002
EXPOSE 4002
USER node
CMD ["node", "subgraphs/personnel/dist/main.js"]

FROM service AS congress
COPY packages/intake/package.json packages/intake/
COPY --from=build /haicap/packages/intake/dist packages/intake/dist
COPY --from=congress-packages /haicap/node_modules node_modules
COPY subgraphs/congress/package.json subgraphs/congress/
# The contract: read at start, from source and from the build alike.
COPY subgraphs/congress/src/schema subgraphs/congress/src/schema
COPY --from=build /haicap/subgraphs/congress/dist subgraphs/congress/dist
ENV PORT=4003
EXPOSE 4003
USER node
CMD ["node", "subgraphs/congress/dist/main.js"]

FROM service AS gateway
COPY --from=gateway-packages /haicap/node_modules node_modules
COPY gateway/package.json gateway/
COPY --from=build /haicap/gateway/dist gateway/dist
COPY --from=build /haicap/packages/explorer/dist/page explorer
COPY packages/stack/supergraph/supergraph.graphql supergraph.graphql
ENV PORT=4000 \
    SUPERGRAPH_FILE=/haicap/supergraph.graphql \
    EXPLORER_FOLDER=/haicap/explorer
EXPOSE 4000
USER node
CMD ["node", "gateway/dist/main.js"]

using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "api", worker = .api)],
  sockets = [(name = "http", address = "127.0.0.1:4322", http = (), service = "api")],
);

const api :Workerd.Worker = (
  compatibilityDate = "2026-07-01",
  compatibilityFlags = ["nodejs_compat"],
  modules = [
    (name = "worker.js", esModule = embed "dist/worker.js"),
    (name = "parser.wasm", wasm = embed "dist/parser.wasm"),
    (name = "onig.wasm", wasm = embed "dist/onig.wasm"),
  ],
);

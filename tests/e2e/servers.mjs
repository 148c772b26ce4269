// Real web servers, configured by nothing but what docs/embedding.md tells a host to copy.

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { built } from "./releases.mjs";
import { patience } from "./support.mjs";

const guide = await readFile(new URL("../../docs/embedding.md", import.meta.url), "utf8");

/** What the guide has a host copy under a heading. */
export const config = (heading) => guide.split(`### ${heading}\n`)[1].split(/```\w*\n/)[1];

/** A program by its variable or where systems put it. */
const find = (variable, ...paths) => [process.env[variable], ...paths].find((path) => path && existsSync(path));
const modules = (variable, path) => process.env[variable] ?? path;

const brotli = join(modules("NGINX_MODULES", "/usr/lib/nginx/modules"), "ngx_http_brotli_static_module.so");

/** Each: its program, where the site stands, what else it answers compressed, and how it is started. */
export const SERVERS = {
  nginx: {
    program: find("NGINX", "/usr/sbin/nginx"),
    path: "/masir/",
    codings: existsSync(brotli) ? ["br", "gzip"] : ["gzip"],
    async begin({ folder, port }) {
      const kept = existsSync(brotli) ? config("nginx") : config("nginx").replace(/.*brotli_static.*\n/, "");
      const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map((kind) => `${kind}_temp_path ${join(folder, kind)};`).join(" ");
      await writeFile(join(folder, "nginx.conf"), `
        ${existsSync(brotli) ? `load_module ${brotli};` : ""}
        daemon off; master_process off; pid ${join(folder, "pid")}; error_log stderr;
        events {}
        http { access_log off; ${temporary} server { listen 127.0.0.1:${port}; root ${folder}/www; ${kept} } }`);
      return ["-p", folder, "-c", join(folder, "nginx.conf")];
    },
  },
  Apache: {
    program: find("APACHE", "/usr/sbin/apache2", "/usr/sbin/httpd"),
    path: "/masir/",
    codings: ["br", "gzip"],
    async begin({ folder, port }) {
      await writeFile(join(folder, "www/masir/.htaccess"), config("Apache"));
      const directory = modules("APACHE_MODULES", "/usr/lib/apache2/modules");
      const load = ["mpm_event", "authz_core", "dir", "mime", "headers", "rewrite"]
        .map((name) => `LoadModule ${name}_module ${directory}/mod_${name}.so`).join("\n");
      // As Debian has them: an ending .gz is a type of its own there.
      await writeFile(join(folder, "types"), "text/html html\ntext/css css\nimage/svg+xml svg\nimage/png png\n" +
        "application/json json\ntext/plain txt\napplication/gzip gz\napplication/x-javascript js\n");
      await writeFile(join(folder, "apache.conf"), `${load}
        ServerRoot ${folder}
        ServerName localhost
        Listen 127.0.0.1:${port}
        PidFile ${folder}/pid
        DefaultRuntimeDir ${folder}
        ErrorLog ${folder}/log
        ${process.getuid() === 0 ? "User nobody\nGroup nogroup" : ""}
        TypesConfig ${folder}/types
        AddType application/x-gzip .gz
        DirectoryIndex index.html
        DocumentRoot ${folder}/www
        <Directory ${folder}/www>
          AllowOverride All
          Require all granted
        </Directory>\n`);
      return ["-DFOREGROUND", "-f", join(folder, "apache.conf")];
    },
  },
  Caddy: {
    program: find("CADDY", "/usr/bin/caddy"),
    path: "/",
    codings: ["br", "gzip"],
    async begin({ folder, port }) {
      const own = config("Caddy").replace("masir.example", `http://127.0.0.1:${port}`)
        .replace("/srv/masir", join(folder, "www/masir"));
      await writeFile(join(folder, "Caddyfile"), `{\n\tadmin off\n\tauto_https off\n}\n${own}`);
      return ["run", "--config", join(folder, "Caddyfile"), "--adapter", "caddyfile"];
    },
  },
};

const freePort = () => new Promise((found) => {
  const server = createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => found(port));
  });
});

/** Starts a server over the release, and waits until it answers. */
export async function begin({ program, path, begin: write }) {
  const folder = await mkdtemp(join(tmpdir(), "masir-server-"));
  // A server started by root reads as nobody.
  await chmod(folder, 0o755);
  await mkdir(join(folder, "www"));
  await cp(built, join(folder, "www/masir"), { recursive: true, dereference: true });
  const port = await freePort();
  const words = [];
  const child = spawn(program, await write({ folder, port }), {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
  });
  child.stderr.on("data", (text) => words.push(text));
  const gone = new Promise((over) => { child.once("exit", over); });
  const url = `http://127.0.0.1:${port}${path}`;
  const end = Date.now() + patience;
  while (!await fetch(url).then(() => true, () => false)) {
    if (child.exitCode !== null || Date.now() > end) throw new Error(`it does not answer: ${words.join("")}`);
    await new Promise((turn) => setTimeout(turn, 20));
  }
  const away = async () => {
    child.kill();
    await gone;
  };
  return { url, away, remove: () => rm(folder, { recursive: true }) };
}

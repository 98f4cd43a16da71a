// Runs the installed program as a user would, on the seeds that come with it, and checks what it answers.
import { spawnSync } from 'node:child_process';

const ask = (...lines) => {
  const run = spawnSync('npm', ['run', '--silent', 'ask', '--', '--json', ...lines], {
    encoding: 'utf8',
    env: { ...process.env, DISCORD_TOKEN: '', SEEDS_DIR: '', CACHE_DIR: '', NO_COLOR: '1' },
  });
  return {
    status: run.status,
    replies: run.stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
};

const checks = [];
const check = (what, holds) => checks.push({ what, holds: Boolean(holds) });

const { status, replies } = ask('/status baghdad', '/quote nasirzadeh', '/sources', '/help');
const [baghdad, quotes, sources, help] = replies.map((reply) => reply.answer);
check('every line is answered', status === 0 && replies.length === 4);
check('Baghdad has a status', baghdad?.missions?.[0]?.level === 'ordered-departure');
check('Nasirzadeh is quoted', quotes?.quotes?.length >= 2);
check('five articles are loaded', sources?.articles?.length === 5);
check('help lists the commands', help?.commands?.length >= 7);
check('a wrong command ends with status 1', ask('/nonsense').status === 1);
check(
  'without a token and a terminal, npm start ends with status 2',
  spawnSync('npm', ['start', '--silent'], { input: '', env: { ...process.env, DISCORD_TOKEN: '' } })
    .status === 2,
);

for (const { what, holds } of checks) console.log(`${holds ? 'ok  ' : 'FAIL'} ${what}`);
process.exitCode = checks.every(({ holds }) => holds) ? 0 : 1;

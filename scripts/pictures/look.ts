/** Discord's own colours, read off its client, in its two themes. */
const THEMES = {
  dark: {
    chat: '#313338',
    card: '#2b2d31',
    edge: '#3f4147',
    ink: '#dbdee1',
    strong: '#f2f3f5',
    faint: '#a3a6ad',
    bar: '#4e5058',
    button: '#4e5058',
    label: '#ffffff',
    field: '#1e1f22',
    stamp: '#3f4248',
  },
  light: {
    chat: '#ffffff',
    card: '#f6f6f8',
    edge: '#d9dade',
    ink: '#313338',
    strong: '#060607',
    faint: '#5c5e66',
    bar: '#c4c9ce',
    button: '#e3e5e8',
    label: '#2b2d31',
    field: '#ebedef',
    stamp: '#e3e5e8',
  },
} as const;
export type Theme = keyof typeof THEMES;

/** The style sheet of a page in Discord's look. */
export function styles(theme: Theme, phone: boolean): string {
  const look = THEMES[theme];
  return `
    * { box-sizing: border-box; margin: 0; }
    body { width: ${phone ? 390 : 720}px; background: ${look.chat}; color: ${look.ink}; font: ${phone ? 15 : 16}px/1.375 "gg sans", "Noto Sans", sans-serif; padding: 16px ${phone ? 12 : 16}px; }
    .message { display: flex; gap: ${phone ? 10 : 16}px; }
    .avatar { width: ${phone ? 32 : 40}px; height: ${phone ? 32 : 40}px; border-radius: 50%; background: #5c6b8a; flex: none; display: grid; place-items: center; color: #fff; font-weight: 700; }
    .body { min-width: 0; flex: 1; max-width: 600px; }
    .author { font-weight: 600; color: ${look.strong}; margin-bottom: 4px; }
    .author b { background: #5865f2; color: #fff; border-radius: 4px; padding: 0 5px; font-size: 10px; vertical-align: 2px; margin-left: 4px; }
    .card { background: ${look.card}; border: 1px solid ${look.edge}; border-radius: 8px; padding: 14px 16px 14px 20px; position: relative; overflow: hidden; display: grid; gap: 8px; }
    .card::before { content: ""; position: absolute; inset: 0 auto 0 0; width: 4px; background: var(--accent); }
    .text > div { overflow-wrap: anywhere; min-height: 2px; }
    h1, h2, h3 { color: ${look.strong}; font-size: 1em; font-weight: 700; line-height: 1.375; margin: 4px 0; }
    .small { font-size: 0.8125em; color: ${look.faint}; }
    .quote { border-left: 4px solid ${look.bar}; border-radius: 2px; padding-left: 10px; }
    .item { padding-left: 18px; position: relative; }
    .item::before { content: "•"; position: absolute; left: 4px; }
    b { color: inherit; font-weight: 700; }
    .stamp { background: ${look.stamp}; border-radius: 3px; padding: 0 2px; }
    hr { border: 0; border-top: 1px solid ${look.edge}; margin: 2px 0; }
    .row { display: flex; flex-wrap: wrap; gap: 8px; }
    .button { background: ${look.button}; color: ${look.label}; border-radius: 8px; padding: 6px 14px; font-size: 14px; font-weight: 500; }
    .menu { background: ${look.field}; border: 1px solid ${look.edge}; color: ${look.faint}; border-radius: 8px; padding: 8px 12px; flex: 1; max-width: 400px; display: flex; justify-content: space-between; }
    img { width: 100%; border-radius: 8px; display: block; }`;
}

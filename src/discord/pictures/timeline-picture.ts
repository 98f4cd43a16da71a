import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import type { TimelineAnswer } from '../../answers/answer.ts';
import type { Picture } from '../messages/answer-message.ts';
import { timelineDescription } from './timeline-description.ts';
import { timelineSvg } from './timeline-svg.ts';

const { resolve } = createRequire(import.meta.url);

/** The fonts come with a package, so that the picture is the same on every machine. */
const FONTS = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((file) =>
  resolve(`dejavu-fonts-ttf/ttf/${file}`),
);

/** Drawn at twice its size, to be sharp on a phone. */
const SCALE = 2;

/** The picture of a timeline, drawn in this process, outside the event loop; undefined when there is nothing to draw. */
export async function timelinePicture(answer: TimelineAnswer): Promise<Picture | undefined> {
  const svg = timelineSvg(answer);
  if (svg === null) return undefined;
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans' },
  });
  return { name: 'timeline.png', png: image.asPng(), description: timelineDescription(answer) };
}

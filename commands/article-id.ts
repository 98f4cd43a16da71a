import * as z from 'zod';

/** As long as a path can be: every article that is proposed can be asked for. */
const LONGEST = 4_096;

/** The id of an article: its path below the folder, without the extension. */
export const articleId = () => z.string().trim().min(1).max(LONGEST);

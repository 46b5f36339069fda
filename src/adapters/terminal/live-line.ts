/** A terminal as far as the line needs it. */
interface Terminal {
  readonly write: (text: string) => void;
  /** In characters. */
  readonly columns: () => number;
}

const CLEAR = '\r\u001b[2K';
const FRAMES = [...'⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏'];

/** The last line of a terminal: it tells what goes on now, below everything that is written, and leaves nothing behind. */
export interface LiveLine {
  /** Writes whole lines, which stay. */
  readonly above: (text: string) => void;
  /** Draws the line anew, with what there is to tell now; without anything it is not there. */
  readonly draw: (words: string) => void;
}

/** Nothing is drawn yet. */
export const liveLine = ({ write, columns }: Terminal): LiveLine => {
  let shown = '';
  let frame = 0;
  return {
    above: (text) => write(shown === '' ? text : `${CLEAR}${text}${shown}`),
    draw: (words) => {
      if (words === '' && shown === '') return;
      frame += 1;
      // A line that wraps could not be taken back.
      const room = Math.max(10, columns() - 1);
      const whole = [...`${FRAMES[frame % FRAMES.length]} ${words}`];
      const text = whole.length > room ? `${whole.slice(0, room - 1).join('')}…` : whole.join('');
      shown = words === '' ? '' : text;
      write(CLEAR + shown);
    },
  };
};

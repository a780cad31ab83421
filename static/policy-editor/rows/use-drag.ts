import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useRef, useState } from 'react';

type Drag = { handle: RefObject<HTMLElement>; row: RefObject<HTMLLIElement>; isOver: boolean };

/** A row that is taken by its handle and dropped on the place of another. The same is done by keys with its two buttons. */
export function useDrag(list: string, index: number, onDrop: (from: number) => void): Drag {
  const handle = useRef<HTMLElement>(null);
  const row = useRef<HTMLLIElement>(null);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (handle.current === null || row.current === null) return undefined;
    return combine(
      draggable({ element: row.current, dragHandle: handle.current, getInitialData: () => ({ list, index }) }),
      dropTargetForElements({
        element: row.current,
        canDrop: ({ source }) => source.data['list'] === list && source.data['index'] !== index,
        onDragEnter: () => setOver(true),
        onDragLeave: () => setOver(false),
        onDrop: ({ source }) => {
          setOver(false);
          if (typeof source.data['index'] === 'number') onDrop(source.data['index']);
        },
      }),
    );
  }, [list, index, onDrop]);
  return { handle, row, isOver };
}

const stopPlaygrounds = () => {
  for (const pid of (process.env.PLAYGROUND_PIDS ?? '').split(' ').map(Number)) if (pid > 0) process.kill(pid);
};

export default stopPlaygrounds;

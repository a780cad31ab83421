const stopPlayground = () => {
  const pid = Number(process.env.PLAYGROUND_PID);
  if (Number.isInteger(pid) && pid > 0) process.kill(pid);
};

export default stopPlayground;

/** A Log4j file with one rotating log: five megabytes and one older file, where Neo4j's own default keeps 160 MB. */
export function renderLogging(name: string, file: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<Configuration status="ERROR">
  <Appenders>
    <RollingRandomAccessFile name="${name}" fileName="\${config:server.directories.logs}/${file}"
                             filePattern="$\${config:server.directories.logs}/${file}.%02i">
      <PatternLayout pattern="%d{yyyy-MM-dd HH:mm:ss.SSSZ}{GMT+0} %-5p [%c{1.}] %m%n"/>
      <Policies>
        <SizeBasedTriggeringPolicy size="5 MB"/>
      </Policies>
      <DefaultRolloverStrategy fileIndex="min" max="1"/>
    </RollingRandomAccessFile>
  </Appenders>
  <Loggers>
    <Root level="INFO">
      <AppenderRef ref="${name}"/>
    </Root>
  </Loggers>
</Configuration>
`;
}
